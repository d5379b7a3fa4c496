import DOMPurify from 'dompurify';
import { Marked } from 'marked';

// Levels come from strangers too. First wall: HTML in a text is shown as text, and links lead to the web only.
const marked = new Marked({
  gfm: true,
  async: false,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      if (!/^https?:\/\//i.test(href)) return inner;
      return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
    },
  },
});

// Second wall: whatever came through the first, only these reach the page.
const tags =
  'p br strong em del code pre ul ol li blockquote a h1 h2 h3 h4 hr table thead tbody tr th td';
const allowed = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: ['href', 'target', 'rel'],
};

/** What the first wall lets through. */
export function htmlOf(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

/** HTML that may stand in the page, out of Markdown that anybody wrote. */
export function cleanHtmlOf(markdown: string): string {
  return DOMPurify.sanitize(htmlOf(markdown), allowed);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
