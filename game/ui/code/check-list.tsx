import type { Objective } from '../../domain/level.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { InlineText } from '../inline-text.tsx';
import { t } from '../messages.ts';
import { StatusMark } from '../status-mark.tsx';

interface CheckListProps {
  readonly objective: Objective;
  /** Null before the first run and while one is under way. */
  readonly verdict: Verdict | null;
}

const words = {
  passed: 'checks.passed',
  failed: 'checks.failed',
  'not-yet': 'checks.notYet',
} as const;

/** What is asked for, each with a word and a shape for how it stands. */
export function CheckList({ objective, verdict }: CheckListProps) {
  return (
    <section class="checks">
      <h3 id="checks">{t('checks.label')}</h3>
      <ul role="list" aria-labelledby="checks">
        {objective.checks.map(({ id, goal }) => {
          const result = verdict?.checks.find((each) => each.id === id);
          const state = result ? (result.passed ? 'passed' : 'failed') : 'not-yet';
          return (
            <li key={id} class="marked" data-state={state}>
              <StatusMark mark={state} />
              <span>
                <span class={`state-word state-${state}`}>{t(words[state])}</span>{' '}
                <InlineText text={goal} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
