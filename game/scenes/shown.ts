import type { Point } from '../domain/ground.ts';
import type { Thing } from '../domain/level-map.ts';
import type { Grade } from '../domain/mood.ts';
import type { Progress } from '../domain/progress.ts';

/** A thing of the map as it stands in the world. */
export interface Shown {
  readonly thing: Thing;
  /** Whether it looks otherwise than it should by now. */
  isStale(progress: Progress): boolean;
  /** Makes it look as it should; `animated` lets the eye see it happen. */
  refresh(progress: Progress, animated: boolean): void;
  /** In which light it stands; for what has a light of its own. */
  setGrade?(grade: Grade): void;
  /** Its idle life; `time` in milliseconds, `player` where the player stands. */
  update?(time: number, player: Point): void;
  destroy(): void;
}
