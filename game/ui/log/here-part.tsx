import { type Objective, objectiveKey } from '../../domain/level.ts';
import { isCompleted } from '../../domain/progress.ts';
import { nextObjective } from '../../domain/things.ts';
import { InlineText } from '../inline-text.tsx';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';
import { personName } from '../person-name.ts';
import { type Mark, StatusMark } from '../status-mark.tsx';
import { useSnapshot } from '../use-snapshot.ts';

/** What is to do in this place, and everything that was said. */
export function HerePart() {
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  const said = useSnapshot(({ context }) => context.said);
  const name = useSnapshot(({ context }) => context.name);
  if (!level) return null;
  const next = nextObjective(level, progress);
  return (
    <>
      <section>
        <h3>{level.title}</h3>
        {level.objectives.length === 0 && <p>{t('log.empty')}</p>}
        <ul class="log-objectives" aria-label={t('log.objectives')}>
          {level.objectives.map((objective) => {
            const isDone = isCompleted(progress, objectiveKey(level.id, objective.id));
            const mark = isDone ? 'passed' : objective === next ? 'current' : 'not-yet';
            return <LoggedObjective key={objective.id} objective={objective} mark={mark} />;
          })}
        </ul>
      </section>
      <section>
        <h3>{t('log.said')}</h3>
        {said.length === 0 ? (
          <p>{t('log.silence')}</p>
        ) : (
          <dl class="log-said">
            {said.map(({ who, text }, index) => (
              <div key={index}>
                <dt>{speaker(who)}</dt>
                <dd>
                  <InlineText text={text} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </>
  );

  function speaker(who: string | null): string {
    if (who === null) return t('log.told');
    return who === 'you' ? name || t('log.you') : personName(level, who);
  }
}

const words = {
  passed: 'checks.passed',
  current: 'checks.current',
  'not-yet': 'checks.notYet',
} as const satisfies Partial<Record<Mark, string>>;

interface LoggedObjectiveProps {
  readonly objective: Objective;
  readonly mark: keyof typeof words;
}

function LoggedObjective({ objective, mark }: LoggedObjectiveProps) {
  return (
    <li>
      <p class="marked">
        <StatusMark mark={mark} />
        <span>
          <span class={`state-word state-${mark}`}>{t(words[mark])}</span> {objective.title}
        </span>
      </p>
      {mark !== 'not-yet' && (
        <details open={mark === 'current'}>
          <summary>{t('log.brief')}</summary>
          <Markdown text={objective.brief} />
        </details>
      )}
      {mark === 'passed' && (
        <details>
          <summary>{t('log.debrief')}</summary>
          <Markdown text={objective.debrief} />
        </details>
      )}
    </li>
  );
}
