import { taskOf } from '../../domain/brief.ts';
import type { Settings } from '../../domain/ports.ts';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';

interface BriefProps {
  readonly text: string;
  readonly pace: Settings['pace'];
}

/** What to achieve. At a brisk pace the task alone, with the story folded under it. */
export function Brief({ text, pace }: BriefProps) {
  const task = pace === 'brisk' ? taskOf(text) : text;
  return (
    <details class="task" open>
      <summary>{t('code.task')}</summary>
      <Markdown text={task} />
      {task !== text && (
        <details class="task-story">
          <summary>{t('code.wholeBrief')}</summary>
          <Markdown text={text} />
        </details>
      )}
    </details>
  );
}
