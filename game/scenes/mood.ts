import type { LevelMap } from '../domain/level-map.ts';
import { type Grade, grades, mixGrades, moodOf, type MoodState } from '../domain/mood.ts';
import type { Progress } from '../domain/progress.ts';
import type { Alarm } from './alarm.ts';
import type { Effects } from './effects.ts';
import type { GlowPass } from './glow-pass.ts';
import type { LightMap } from './light-map.ts';
import type { Population } from './population.ts';
import type { Stage } from './stage.ts';

const duration = 1100;

/** What the light of a place is made with. */
interface Lighting {
  readonly lights: LightMap;
  readonly effects: Effects;
  readonly glow: GlowPass;
  readonly alarm: Alarm;
  readonly population: Population;
}

/** In which mood a place lies, and the slow change from one to the next. */
export class Mood {
  private state: MoodState;
  private shown: Grade;

  constructor(
    private readonly stage: Stage,
    private readonly map: LevelMap,
    private readonly lighting: Lighting,
    progress: Progress,
  ) {
    this.state = moodOf(map, progress);
    this.shown = grades[this.state];
    this.show(this.shown);
  }

  refresh(progress: Progress): void {
    const state = moodOf(this.map, progress);
    if (state === this.state) return;
    this.state = state;
    const [from, to] = [this.shown, grades[state]];
    if (this.stage.isCalm()) {
      this.show(to);
      return;
    }
    this.stage.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => this.show(mixGrades(from, to, tween.getValue() ?? 1)),
      onComplete: () => this.show(to),
    });
  }

  private show(grade: Grade): void {
    const { lights, effects, glow, alarm, population } = this.lighting;
    this.shown = grade;
    lights.setGrade(grade);
    effects.setGrey(grade.grey);
    glow.setStrength(grade.bloom);
    alarm.setStrength(grade.pulse);
    population.setGrade(grade);
  }
}
