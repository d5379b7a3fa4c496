import type { Point } from '../../domain/ground.ts';
import type { Level } from '../../domain/level.ts';
import type { ReplayStep } from '../../domain/replay.ts';
import type { QuestActor, QuestSnapshot } from '../../quest/quest-machine.ts';
import type { Population } from '../population.ts';
import type { Stage } from '../stage.ts';
import { playStep } from './plays/play-step.ts';
import { routeOf } from './route.ts';
import { Show } from './show.ts';

/** Shows what the code did, step by step, and tells the quest when a step has been seen. */
export class Replay {
  private show: Show | null = null;
  private shown: ReplayStep | null = null;
  private at: Point | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly quest: QuestActor,
    private readonly level: Level,
    private readonly population: Population,
  ) {}

  follow(snapshot: QuestSnapshot): void {
    const { replay, replayStep, objective, settings } = snapshot.context;
    const step = snapshot.matches('replaying') ? (replay[replayStep] ?? null) : null;
    if (step === this.shown) return;
    this.show?.clear();
    this.show = null;
    this.shown = step;
    if (!step) {
      this.at = null;
      return;
    }
    const show = new Show(this.stage.scene, settings.replay === 'normal' ? 1 : 0.5);
    this.show = show;
    void this.play(step, objective?.id ?? '', show);
  }

  /** Where the camera should look; null: at the player. */
  focus(): Point | null {
    return this.at;
  }

  destroy(): void {
    this.show?.clear();
    this.show = null;
  }

  private async play(step: ReplayStep, objective: string, show: Show): Promise<void> {
    const { worldView } = this.stage.scene.cameras.main;
    const { stage } = this;
    const route = routeOf(step, objective, this.level, this.population, worldView);
    const watch = (at: Point) => {
      // Without motion the picture changes only between two stations.
      this.at = stage.isCalm() ? nearest(at, [route.door, route.terminal, route.mast]) : at;
    };
    await playStep(step, { route, stage, show, watch });
    show.clear();
    if (this.show === show) this.quest.send({ type: 'replay.stepped' });
  }
}

function nearest(to: Point, points: readonly Point[]): Point | null {
  const away = ({ x, y }: Point) => Math.hypot(x - to.x, y - to.y);
  return points.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
