import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  codeOf,
  isSolved,
  misplacedAt,
  moved,
  type Puzzle,
  shuffledOrder,
} from '../../../domain/parsons.ts';
import { t } from '../../messages.ts';
import { StatusMark } from '../../status-mark.tsx';
import { PuzzleLine } from './puzzle-line.tsx';
import { useLineDrag } from './use-line-drag.ts';

interface LinePuzzleProps {
  readonly puzzle: Puzzle;
  readonly seed: string;
  readonly onTake: (code: string) => void;
}

/** The lines of a program, shuffled: dragged, moved by buttons or by the arrow keys. Judged only when asked. */
export function LinePuzzle({ puzzle, seed, onTake }: LinePuzzleProps) {
  const { pieces, given } = puzzle;
  const [order, setOrder] = useState(() => shuffledOrder(puzzle, seed));
  const [said, setSaid] = useState('');
  const [pointed, setPointed] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const solved = isSolved(pieces, order);
  // A line that changes its place in the page drops the focus on the way.
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (held.current?.isConnected) held.current.focus();
    held.current = null;
  }, [order]);

  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = moved(order, from, to);
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && list.current?.contains(focused)) held.current = focused;
    setOrder(next);
    setPointed(null);
    setSaid(
      isSolved(pieces, next)
        ? t('puzzle.solved')
        : t('puzzle.moved', { place: to + 1, all: order.length }),
    );
  };
  const drag = useLineDrag(list, move);
  const look = () => {
    const place = misplacedAt(pieces, order);
    setPointed(place);
    if (place === null) return;
    setSaid(t('puzzle.misplaced', { place: place + 1 }));
    list.current?.children[place]?.scrollIntoView?.({ block: 'nearest' });
  };

  return (
    <div class="puzzle">
      <p>{t('puzzle.task')}</p>
      {given !== '' && (
        <pre class="code-block puzzle-given" tabIndex={0} aria-label={t('puzzle.given')}>
          {given}
        </pre>
      )}
      <ol ref={list} role="list" class="puzzle-lines" aria-label={t('puzzle.lines')}>
        {order.map((piece, place) => (
          <PuzzleLine
            key={piece}
            text={pieces[piece] ?? ''}
            place={place}
            all={order.length}
            isPointed={pointed === place}
            isDragged={drag.from === place}
            onMove={(to) => move(place, to)}
            onGrip={(event) => drag.begin(event, place)}
          />
        ))}
      </ol>
      <div class="row">
        {solved ? (
          <button type="button" class="button" onClick={() => onTake(codeOf(puzzle, order))}>
            {t('puzzle.take')}
          </button>
        ) : (
          <button type="button" class="button" onClick={look}>
            {t('puzzle.look')}
          </button>
        )}
      </div>
      <p role="status" class={solved ? 'marked puzzle-said puzzle-solved' : 'marked puzzle-said'}>
        {said !== '' && (
          <StatusMark mark={solved ? 'passed' : pointed === null ? 'info' : 'warning'} />
        )}
        <span>{said}</span>
      </p>
    </div>
  );
}
