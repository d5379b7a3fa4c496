import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/** Answers with the files of the built game, its pages under their own policies; `next` when there is no such file. */
export type ServeFiles = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Only a header can say this: the frame stays without an origin wherever it is opened. */
const FRAME_ONLY = 'sandbox allow-scripts';

export function createGameFiles(folder: string): ServeFiles {
  const policies = readPolicies(folder);
  return sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      const policy = policies.get(path.endsWith('/') ? `${path}index.html` : path);
      if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    },
  });
}

/** Each page's own policy, by its path: what stands in the page is what the header says. */
export function readPolicies(folder: string): ReadonlyMap<string, string> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.split(sep).join('/')}`);
  return new Map(
    pages.map((page) => {
      const [, policy] = META.exec(readFileSync(join(folder, page), 'utf8')) ?? [];
      if (policy === undefined) throw new Error(`${page} has no policy. Was it built?`);
      return [page, page.includes('sandbox-frame') ? `${policy}; ${FRAME_ONLY}` : policy];
    }),
  );
}

const META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;
