import { useEffect, useState } from 'preact/hooks';

/**
 * A brief, hint or debrief. The only place where HTML enters the page. The parser comes with the first text that needs
 * it; until then, and should it not come, the text stands as it was written.
 */
export function Markdown({ text }: { readonly text: string }) {
  const [shown, setShown] = useState<{ text: string; html: string } | null>(null);
  useEffect(() => {
    let isGone = false;
    import('./markdown-html.ts').then(
      ({ cleanHtmlOf }) => {
        if (!isGone) setShown({ text, html: cleanHtmlOf(text) });
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [text]);
  if (shown?.text !== text)
    return (
      <p class="prose prose-plain" lang="en">
        {text}
      </p>
    );
  return <div class="prose" lang="en" dangerouslySetInnerHTML={{ __html: shown.html }} />;
}
