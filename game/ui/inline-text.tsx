import type { ComponentChild } from 'preact';

/** A sentence from a level: text, with `code` between backticks and *emphasis* between stars. Never HTML. */
export function InlineText({ text }: { readonly text: string }) {
  return <>{piecesOf(text)}</>;
}

export function piecesOf(text: string): readonly ComponentChild[] {
  return text.split(/(`[^`]+`|\*[^\s*][^*]*\*)/).map((piece, index) => {
    if (piece.length > 2 && piece.startsWith('`') && piece.endsWith('`'))
      return <code key={index}>{piece.slice(1, -1)}</code>;
    if (piece.length > 2 && piece.startsWith('*') && piece.endsWith('*'))
      return <em key={index}>{piece.slice(1, -1)}</em>;
    return piece;
  });
}
