import type { Level } from '../domain/level.ts';
import { nextObjective } from '../domain/things.ts';
import type { QuestSnapshot } from '../quest/quest-machine.ts';
import { addMark } from './marks.ts';
import { Bubble } from './objects/bubble.ts';
import type { Population } from './population.ts';
import { depths, type Stage } from './stage.ts';

/** Shows where to go next: a bubble over whoever has something new, and a sign over what is within reach. */
export class Guide {
  private readonly news: Bubble;
  private readonly talk: Bubble;
  private readonly pointer;
  private newsAt: string | null = null;
  private nearId: string | null = null;
  private isNearPerson = false;
  /** Objectives about which their giver has been asked. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly level: Level,
    private readonly population: Population,
  ) {
    this.news = new Bubble(stage);
    this.talk = new Bubble(stage);
    this.pointer = addMark(stage.scene, 'pointer', 0, 0, depths.halo).setVisible(false);
  }

  follow(snapshot: QuestSnapshot): void {
    const { context } = snapshot;
    const next = nextObjective(this.level, context.progress);
    const { things } = this.level.map;
    const giver = things.find((thing) => thing.kind === 'npc' && thing.who === next?.giver);
    const terminal = things.find(
      (thing) => thing.kind === 'terminal' && thing.objective === next?.id,
    );
    const isWithGiver = giver?.kind === 'npc' && context.knot === giver.knot;
    if (next && isWithGiver && snapshot.matches('talking')) this.asked.add(next.id);
    const wanted = next && !this.asked.has(next.id) ? (giver ?? terminal) : terminal;
    const isFree = snapshot.matches('exploring');
    this.newsAt = isFree ? (wanted?.id ?? null) : null;
    this.nearId = isFree ? context.near : null;
    const near = things.find(({ id }) => id === this.nearId);
    this.isNearPerson = near?.kind === 'npc' || near?.kind === 'passerby';
    // An exit has arrows of its own.
    if (near?.kind === 'exit') this.nearId = null;
  }

  update(time: number): void {
    const { newsAt, nearId } = this;
    this.place(this.news, newsAt, 'quest', time);
    const talksTo = this.isNearPerson && nearId !== newsAt ? nearId : null;
    this.place(this.talk, talksTo, 'talk', time);
    const pointsAt = !this.isNearPerson && nearId !== newsAt ? nearId : null;
    const spot = pointsAt === null ? null : this.spotOf(pointsAt);
    this.pointer.setVisible(spot !== null);
    if (spot) this.pointer.setPosition(spot.x, spot.top - 4 + this.bob(time));
  }

  destroy(): void {
    this.news.destroy();
    this.talk.destroy();
    this.pointer.destroy();
  }

  private bob(time: number): number {
    return this.stage.isCalm() ? 0 : Math.round(Math.sin(time / 220) * 1.5);
  }

  private spotOf(id: string): { x: number; top: number } | null {
    const thing = this.level.map.things.find((each) => each.id === id);
    const top = this.population.topOf(id);
    const x = this.population.whereabouts(id)?.x ?? thing?.x;
    return x !== undefined && top !== null ? { x: Math.round(x), top } : null;
  }

  private place(bubble: Bubble, id: string | null, kind: 'quest' | 'talk', time: number): void {
    const spot = id === null ? null : this.spotOf(id);
    bubble.show(spot ? kind : null, spot?.x ?? 0, spot?.top ?? 0, time);
  }
}
