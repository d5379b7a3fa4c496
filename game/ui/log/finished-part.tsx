import type { Chapter, Lesson } from '../../domain/library.ts';
import { isCompleted } from '../../domain/progress.ts';
import { watchAgain } from '../../quest/watch-again.ts';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { StatusMark } from '../status-mark.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { TakeHome } from './take-home.tsx';

interface FinishedPartProps {
  readonly chapters: readonly Chapter[];
  readonly onClose: () => void;
}

/** Everything that was passed anywhere: to read again, to run again, to take home. */
export function FinishedPart({ chapters, onClose }: FinishedPartProps) {
  const progress = useSnapshot(({ context }) => context.progress);
  const done = chapters
    .map((chapter) => ({
      ...chapter,
      objectives: chapter.objectives.filter(({ key }) => isCompleted(progress, key)),
    }))
    .filter(({ objectives }) => objectives.length > 0);
  if (done.length === 0) return <p>{t('finished.none')}</p>;
  return (
    <>
      {done.map(({ id, title, objectives }) => (
        <section key={id}>
          <h3>{title}</h3>
          <ul class="log-objectives" aria-label={title}>
            {objectives.map((lesson) => (
              <FinishedLesson key={lesson.key} lesson={lesson} onClose={onClose} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FinishedLesson({
  lesson,
  onClose,
}: {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}) {
  const { quest } = useGame();
  const best = useSnapshot(({ context }) => context.learning.best[lesson.key]);
  const [level = '', objective = ''] = lesson.key.split('/');
  const openAgain = () => {
    onClose();
    quest.send({ type: 'address.opened', level, objective });
  };
  const watch = (code: string) => {
    onClose();
    // Where the place does not come in time, the quest has said so itself.
    watchAgain(quest, { level, objective, code }).catch(() => undefined);
  };
  return (
    <li>
      <details class="log-lesson">
        <summary>
          <span class="marked">
            <StatusMark mark="passed" />
            <span>{lesson.title}</span>
          </span>
        </summary>
        <Markdown text={lesson.debrief} />
        <details>
          <summary>{t('log.brief')}</summary>
          <Markdown text={lesson.brief} />
        </details>
        {best !== undefined && (
          <details>
            <summary>{t('finished.best')}</summary>
            <pre class="code-block" tabIndex={0} aria-label={t('finished.best')}>
              {best}
            </pre>
          </details>
        )}
        <div class="row">
          {best !== undefined && (
            <button
              type="button"
              class="button"
              aria-label={t('finished.watchAt', { title: lesson.title })}
              onClick={() => watch(best)}
            >
              {t('finished.watch')}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={t('finished.againAt', { title: lesson.title })}
            onClick={openAgain}
          >
            {t('finished.again')}
          </button>
          {best !== undefined && (
            <TakeHome objectiveKey={lesson.key} title={lesson.title} code={best} />
          )}
        </div>
      </details>
    </li>
  );
}
