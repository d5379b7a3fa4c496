import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useMemo } from 'preact/hooks';

const tags =
  'p br strong em code pre ul ol li blockquote a h3 h4 hr table thead tbody tr th td kbd';
const allowed = { ALLOWED_TAGS: tags.split(' '), ALLOWED_ATTR: ['href'] };

/** Markdown to HTML that is safe to show: levels come from strangers too. */
export function htmlOf(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return DOMPurify.sanitize(html, allowed).replaceAll(
    '<a href=',
    '<a target="_blank" rel="noopener noreferrer" href=',
  );
}

/** A brief, hint or debrief. The only place where HTML enters the page. */
export function Markdown({ text }: { readonly text: string }) {
  const html = useMemo(() => htmlOf(text), [text]);
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
