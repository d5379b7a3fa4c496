import { useEffect, useState } from 'preact/hooks';
import { type Objective, objectiveKey } from '../../../domain/level.ts';
import { puzzleOf } from '../../../domain/parsons.ts';
import { Markdown } from '../../markdown.tsx';
import { t } from '../../messages.ts';
import { useGame } from '../../parts.ts';
import { useSnapshot } from '../../use-snapshot.ts';
import { LinePuzzle } from './line-puzzle.tsx';

export interface SolutionRungsProps {
  readonly objective: Objective;
  /** 1: the puzzle; 2: and the solution. */
  readonly opened: number;
  readonly onTake: (code: string) => void;
}

/** The last two rungs: the solution as a puzzle of its lines, then the solution with the reason why it works. */
export function SolutionRungs({ objective, opened, onTake }: SolutionRungsProps) {
  const { lessons } = useGame().parts;
  const level = useSnapshot(({ context }) => context.level?.id ?? '');
  const [solution, setSolution] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isGone = false;
    lessons.loadSolution(level, objective.id).then(
      (text) => {
        if (!isGone) setSolution(text);
      },
      (error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [lessons, level, objective.id]);
  if (problem !== '') return <p role="status">{problem}</p>;
  if (solution === null) return null;
  return (
    <>
      {opened > 1 && (
        <article class="hint" data-rung="solution">
          <h3>{t('ladder.solution')}</h3>
          <pre class="code-block" tabIndex={0} aria-label={t('ladder.solution')}>
            {solution.trim()}
          </pre>
          <Markdown text={objective.debrief} />
          <div class="row">
            <button type="button" class="button" onClick={() => onTake(solution)}>
              {t('puzzle.take')}
            </button>
          </div>
        </article>
      )}
      <article class="hint" data-rung="puzzle">
        <h3>{t('ladder.puzzle')}</h3>
        <LinePuzzle
          puzzle={puzzleOf(solution, objective.starter)}
          seed={objectiveKey(level, objective.id)}
          onTake={onTake}
        />
      </article>
    </>
  );
}
