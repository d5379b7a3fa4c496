import type { LevelMap } from '../domain/level-map.ts';
import { musicNames } from '../domain/sound.ts';
import type { TiledMap } from './map-schema.ts';
import { readMoods, readOptional, readRequirement } from './requirement.ts';

/** What the properties of a map say about the place as a whole. */
type Place = Pick<LevelMap, 'live' | 'moods' | 'rain' | 'fog'>;

/** Reads the properties of a Tiled map; `complain` is told each reason why one cannot be read. */
export function readPlace({ properties }: TiledMap, complain: (reason: string) => void): Place {
  const text = (name: string): string | null => {
    const value = properties.find((each) => each.name === name)?.value;
    return value === undefined || value === null || value === '' ? null : String(value);
  };
  const read = <T>(name: string, reader: (value: string) => T): T => {
    try {
      return reader(text(name) ?? '');
    } catch (error) {
      complain(`property "${name}": ${error instanceof Error ? error.message : String(error)}.`);
      return reader('');
    }
  };
  const music = text('music');
  if (music !== null && !musicNames.some((name) => name === music))
    complain(`no music is called "${music}"; there is ${musicNames.join(', ')}.`);
  return {
    live: read('live', readRequirement),
    moods: read('moods', readMoods),
    rain: read('rain', readRequirement),
    fog: read('fog', readOptional),
  };
}
