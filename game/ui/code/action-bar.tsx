import type { Rung } from '../../domain/hint-ladder.ts';
import { t } from '../messages.ts';

interface ActionBarProps {
  readonly canRun: boolean;
  readonly canStop: boolean;
  readonly canUndo: boolean;
  /** Hints opened, hints there are, and what opens next after them. */
  readonly hints: { readonly opened: number; readonly all: number; readonly next: Rung | null };
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onReset: () => void;
  readonly onUndoReset: () => void;
  readonly onHint: () => void;
}

/**
 * The buttons under the editor. One that cannot be used now says so and keeps the focus; a truly disabled button would
 * drop it.
 */
export function ActionBar(props: ActionBarProps) {
  const { opened, all, next } = props.hints;
  const last = next ?? 'none';
  return (
    <div class="actions" role="group" aria-label={t('code.actions')}>
      <ActionButton
        isOn={props.canRun}
        kind="button-first"
        label={t('code.run')}
        use={props.onRun}
      />
      <ActionButton isOn={props.canStop} label={t('code.stop')} use={props.onStop} />
      {all > 0 && (
        <span class="hint-button">
          <ActionButton
            isOn={next !== null}
            label={t('code.hint')}
            note={t('code.hintNext', { next: last, left: all - opened })}
            use={props.onHint}
          />
          <span class="hint-count">
            {opened < all
              ? t('code.hintCount', { opened, all })
              : t('code.hintLast', { next: last })}
          </span>
        </span>
      )}
      <ActionButton isOn label={t('code.reset')} use={props.onReset} />
      {props.canUndo && <ActionButton isOn label={t('code.undoReset')} use={props.onUndoReset} />}
    </div>
  );
}

interface ActionButtonProps {
  readonly isOn: boolean;
  readonly label: string;
  readonly kind?: string;
  readonly note?: string;
  readonly use: () => void;
}

function ActionButton({ isOn, label, kind = '', note, use }: ActionButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={!isOn}
      {...(note === undefined ? {} : { 'aria-description': note })}
      onClick={() => isOn && use()}
    >
      {label}
    </button>
  );
}
