import * as Phaser from 'phaser';
import type { Level } from '../domain/level.ts';
import type { Point } from '../domain/ground.ts';
import type { Place } from '../domain/progress.ts';
import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';
import { Alarm } from './alarm.ts';
import { CameraRig } from './camera-rig.ts';
import { loadCrowd } from './crowd.ts';
import { createDressing } from './dressing.ts';
import { Effects } from './effects.ts';
import { Explorer } from './explorer.ts';
import { GlowPass } from './glow-pass.ts';
import { Guide } from './guide.ts';
import { LightMap } from './light-map.ts';
import { Mood } from './mood.ts';
import { Population } from './population.ts';
import { addTextures } from './preloader-scene.ts';
import { Replay } from './replay/replay.ts';
import type { Stage } from './stage.ts';
import { drawTiles } from './tiles.ts';
import { loadTraffic } from './traffic.ts';
import { Weather } from './weather.ts';
import type { WorldOptions } from './world-view.ts';

/** Where somebody arrives. */
export interface Arrival {
  readonly level: Level;
  readonly place: Place;
}

/** The camera looks at the middle of a person, not at their feet. */
const eyeHeight = 12;

/** Builds the parts of one place, and passes on to them what the quest says and the time. */
export class WorldScene extends Phaser.Scene {
  private beforeFrame: (time: number, delta: number) => void = () => undefined;

  constructor(
    private readonly quest: QuestActor,
    private readonly options: Pick<WorldOptions, 'reducedMotion' | 'onStep'>,
  ) {
    super('world');
  }

  create({ level, place }: Arrival): void {
    const { quest, options } = this;
    const { map } = level;
    const glow = new GlowPass(this);
    const stage: Stage = {
      scene: this,
      lit: this.add.layer(),
      glow: glow.layer,
      isCalm: () => options.reducedMotion || quest.getSnapshot().context.settings.calm,
    };
    const { progress } = quest.getSnapshot().context;
    const tiles = drawTiles(stage, map);
    const lights = new LightMap(this, map);
    const effects = new Effects(this, stage.lit);
    const alarm = new Alarm(stage);
    const weather = new Weather(stage, map, tiles.rain, progress);
    const population = new Population(stage, level, lights, progress);
    const mood = new Mood(stage, map, { lights, effects, glow, alarm, population }, progress);
    const explorer = new Explorer(
      { stage, quest, level, population, onStep: () => options.onStep() },
      progress,
      startOf(level, place),
    );
    const dressing = createDressing(this.textures, explorer.person.figure);
    const guide = new Guide(stage, level, population);
    const rig = new CameraRig(this.cameras.main, {
      width: map.width * map.tileSize,
      height: map.height * map.tileSize,
    });
    const replay = new Replay(stage, quest, level, population);

    let completed = progress.completed;
    const follow = (snapshot: QuestSnapshot): void => {
      const { context } = snapshot;
      if (context.level !== level) return;
      effects.setFull(context.settings.effects === 'full');
      glow.setBloom(context.settings.effects === 'full');
      weather.setFull(context.settings.effects === 'full');
      const isAway = snapshot.matches('replaying') || snapshot.matches('judged');
      if (context.progress.completed !== completed && !isAway) {
        completed = context.progress.completed;
        population.refresh(context.progress, explorer.person);
        mood.refresh(context.progress);
        weather.refresh(context.progress);
        explorer.refresh(context.progress);
      }
      explorer.follow(snapshot);
      dressing.follow(context.avatar);
      guide.follow(snapshot);
      replay.follow(snapshot);
      for (const each of population.people()) {
        const listens = snapshot.matches('talking') && context.knot === each.thing.knot;
        each.listenTo(listens ? explorer.person : null);
      }
    };
    follow(quest.getSnapshot());
    const subscription = quest.subscribe(follow);

    this.beforeFrame = (time, delta) => {
      population.update(time, explorer.person);
      explorer.update(time, delta);
      guide.update(time);
      alarm.update(time);
      const { x, y } = explorer.person;
      if (stage.isCalm() && replay.focus()) rig.cut();
      rig.update(replay.focus() ?? { x, y: y - eyeHeight }, delta);
      weather.update(time, this.cameras.main);
      lights.update();
      effects.update();
      glow.follow(this.cameras.main);
    };
    const cut = () => rig.cut();
    this.scale.on('resize', cut);
    if (!stage.isCalm()) this.cameras.main.fadeIn(180, 13, 11, 30);

    let isLeft = false;
    const fillStreets = async (): Promise<void> => {
      for (const load of [loadCrowd, loadTraffic]) {
        addTextures(this.textures, await load(map));
        if (isLeft) return;
        population.refresh(quest.getSnapshot().context.progress, null);
      }
    };
    // The place itself is to be seen first.
    this.events.once(Phaser.Scenes.Events.RENDER, () => {
      fillStreets().catch(console.error);
    });

    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      isLeft = true;
      this.beforeFrame = () => undefined;
      subscription.unsubscribe();
      this.scale.off('resize', cut);
      for (const part of [
        replay,
        guide,
        dressing,
        explorer,
        population,
        lights,
        effects,
        tiles,
        alarm,
        weather,
      ]) {
        part.destroy();
      }
      glow.destroy();
    });
  }

  override update(time: number, delta: number): void {
    this.beforeFrame(time, delta);
  }
}

/** Where the player was when they left, or the spawn point by its name, or the first there is. */
function startOf({ map }: Level, { at, spawn }: Place): Point {
  if (at) return at;
  const spawns = map.things.filter(({ kind }) => kind === 'spawn');
  const named = spawns.find(({ id, label }) => id === spawn || label === spawn);
  const { x, y } = named ??
    spawns[0] ?? { x: (map.width * map.tileSize) / 2, y: (map.height * map.tileSize) / 2 };
  return { x, y };
}
