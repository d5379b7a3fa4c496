import type { Json } from '../domain/json.ts';
import type { LevelMap } from '../domain/level-map.ts';
import { meets, type Progress } from '../domain/progress.ts';
import { type MusicName, musicNames } from '../domain/sound.ts';
import type { Moment } from './moment.ts';

/** What is heard as long as one stays. */
export interface SoundScene {
  readonly music: MusicName;
  /** The Hush: only the bed of the music is left. */
  readonly isHushed: boolean;
  readonly rain: boolean;
}

/** Where the map has no property "music". */
const byPlace: Readonly<Record<string, MusicName>> = {
  archive: 'interior',
  'answering-house': 'interior',
  watchtower: 'tense',
  stormgate: 'tense',
};

export function sceneOf({ value, context: { level, progress } }: Moment): SoundScene {
  if (!level || value === 'welcoming' || value === 'interviewing')
    return { music: 'hub', isHushed: true, rain: false };
  return {
    music: musicOf(level.map) ?? byPlace[level.id] ?? 'hub',
    isHushed: !meets(progress, level.map.live),
    rain: isRaining(level.map, progress),
  };
}

/** A layer "over-rain" is rain, as in the picture, as long as the map lets it fall. */
export function isRaining({ tiled, rain }: LevelMap, progress: Progress): boolean {
  if (!meets(progress, rain)) return false;
  return listIn(tiled, 'layers').some((layer) => textIn(layer, 'name') === 'over-rain');
}

function musicOf({ tiled }: LevelMap): MusicName | undefined {
  const property = listIn(tiled, 'properties').find((each) => textIn(each, 'name') === 'music');
  return musicNames.find((name) => name === textIn(property, 'value'));
}

function listIn(json: Json, key: string): readonly Json[] {
  const list = fieldOf(json, key);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

function textIn(json: Json | undefined, key: string): string | null {
  const text = fieldOf(json, key);
  return typeof text === 'string' ? text : null;
}

function fieldOf(json: Json | undefined, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
}
