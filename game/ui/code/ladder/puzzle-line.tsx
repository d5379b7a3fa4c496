import { t } from '../../messages.ts';

interface PuzzleLineProps {
  readonly text: string;
  readonly place: number;
  readonly all: number;
  /** Named as out of place, because the learner asked. */
  readonly isPointed: boolean;
  readonly isDragged: boolean;
  readonly onMove: (to: number) => void;
  readonly onGrip: (event: PointerEvent) => void;
}

/** One line of the puzzle: the whole line is dragged; its buttons and the arrow keys on them do the same. */
export function PuzzleLine(props: PuzzleLineProps) {
  const { text, place, all, onMove } = props;
  const first = text.trim().split('\n')[0] ?? '';
  const state = props.isPointed ? 'pointed' : props.isDragged ? 'dragged' : 'still';
  return (
    <li
      class="puzzle-line"
      data-state={state}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (step === 0) return;
        event.preventDefault();
        onMove(place + step);
      }}
    >
      <span class="puzzle-number" aria-hidden="true" onPointerDown={props.onGrip}>
        {props.isPointed ? '!' : place + 1}
      </span>
      <pre
        onPointerDown={(event) => {
          // A finger on the text scrolls; it drags by the number.
          if (event.pointerType === 'mouse') props.onGrip(event);
        }}
      >
        {text}
      </pre>
      <span class="puzzle-moves">
        <MoveButton
          sign="▲"
          label={t('puzzle.up', { line: first })}
          isOn={place > 0}
          use={() => onMove(place - 1)}
        />
        <MoveButton
          sign="▼"
          label={t('puzzle.down', { line: first })}
          isOn={place < all - 1}
          use={() => onMove(place + 1)}
        />
      </span>
    </li>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly use: () => void;
}

/** At the end of its way it says so and keeps the focus. */
function MoveButton({ sign, label, isOn, use }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="puzzle-move"
      aria-label={label}
      aria-disabled={!isOn}
      onClick={() => isOn && use()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
