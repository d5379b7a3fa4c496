import type { Plugin } from 'vite';
import { pagePolicy } from './page-policy.ts';

/** Writes the page's policy into the built page, before anything it governs. */
const FIRST = '<meta charset="utf-8" />';

export function policyPlugin(): Plugin {
  return {
    name: 'relay-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(FIRST)) throw new Error(`The page does not begin with ${FIRST}.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`;
        return html.replace(FIRST, () => `${FIRST}\n    ${meta}`);
      },
    },
  };
}
