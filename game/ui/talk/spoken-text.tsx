import { piecesOf } from '../inline-text.tsx';

/** Text that appears word by word. All of it is in the page at once; only its opacity takes its time. */
export function SpokenText({ text }: { readonly text: string }) {
  let said = 0;
  return (
    <p class="spoken" lang="en">
      {piecesOf(text).map((piece, index) =>
        typeof piece === 'string' ? (
          piece.split(/(?<=\s)/).map((word, at) => (
            <span key={`${index}.${at}`} class="word" style={{ '--after': said++ }}>
              {word}
            </span>
          ))
        ) : (
          <span key={index} class="word" style={{ '--after': said++ }}>
            {piece}
          </span>
        ),
      )}
    </p>
  );
}
