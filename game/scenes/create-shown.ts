import type { Level } from '../domain/level.ts';
import type { Thing } from '../domain/level-map.ts';
import type { Progress } from '../domain/progress.ts';
import { buildOf } from '../domain/vehicle.ts';
import { sheetOf } from './assets.ts';
import { sheetOfPerson } from './crowd.ts';
import type { LightMap } from './light-map.ts';
import { Creature, lifeOf } from './objects/creature.ts';
import { Door } from './objects/door.ts';
import { ExitMarker } from './objects/exit-marker.ts';
import { Light } from './objects/light.ts';
import { Npc } from './objects/npc.ts';
import { Passerby } from './objects/passerby.ts';
import { Prop } from './objects/prop.ts';
import { Vehicle } from './objects/vehicle.ts';
import type { Shown } from './shown.ts';
import type { Stage } from './stage.ts';

/** Where a thing comes to stand. */
export interface Surroundings {
  readonly stage: Stage;
  readonly level: Level;
  readonly lights: LightMap;
  /** How many vehicles there are already. */
  readonly vehicles: number;
}

/** A thing of the map as it stands in the world; null: there is nothing to see of it, or not yet. */
export function createShown(
  thing: Thing,
  { stage, level, lights, vehicles }: Surroundings,
  progress: Progress,
): Shown | null {
  const { map } = level;
  switch (thing.kind) {
    case 'spawn':
      return null;
    case 'light':
      return new Light(thing, stage, lights, progress);
    case 'door':
      return new Door(thing, stage, progress);
    case 'npc':
      return new Npc(thing, stage, map.live, progress);
    case 'passerby':
      return isDrawn(stage, sheetOfPerson(thing.who))
        ? new Passerby(thing, stage, map.live, progress)
        : null;
    case 'vehicle':
      return isDrawn(stage, sheetOf(buildOf(thing.what).frames.right))
        ? new Vehicle(thing, stage, map.live, progress, vehicles)
        : null;
    case 'exit': {
      const world = { width: map.width * map.tileSize, height: map.height * map.tileSize };
      return new ExitMarker(thing, stage, world, progress);
    }
    case 'prop': {
      const life = lifeOf(thing.sprite);
      return life ? new Creature(thing, stage, life, progress) : new Prop(thing, stage, progress);
    }
    case 'terminal':
    case 'sign':
      return new Prop(thing, stage, progress);
  }
}

/** Pictures of what moves through the streets come after those of the place. */
function isDrawn({ scene }: Stage, sheet: string): boolean {
  return scene.textures.exists(sheet);
}
