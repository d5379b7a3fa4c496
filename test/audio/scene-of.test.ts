import { expect, it } from 'vitest';
import type { Moment } from '../../game/audio/moment.ts';
import { sceneOf } from '../../game/audio/scene-of.ts';
import type { Json } from '../../game/domain/json.ts';
import { startOf } from '../../game/domain/progress.ts';
import { aLevel } from '../support/objectives.ts';

function at(id: string, tiled: Json = {}, value = 'exploring'): Moment {
  const map = { ...aLevel().map, tiled, live: { done: ['a/b'], notDone: [] } };
  const context = { level: aLevel({ id, map }), progress: startOf(id) };
  return { value, context: context as Moment['context'] };
}

it('lets the map choose its music, else the place', () => {
  const named = { properties: [{ name: 'music', value: 'finale' }] };
  expect(sceneOf(at('archive', named)).music).toBe('finale');
  expect(sceneOf(at('archive')).music).toBe('interior');
  expect(sceneOf(at('somewhere')).music).toBe('hub');
});

it('keeps only the bed of the music in the Hush and on the title', () => {
  const place = at('archive');
  expect(sceneOf(place).isHushed).toBe(true);
  const progress = { ...place.context.progress, completed: ['a/b'] };
  const live = { ...place, context: { ...place.context, progress } };
  expect(sceneOf(live).isHushed).toBe(false);
  expect(sceneOf({ ...live, value: 'welcoming' })).toEqual({
    music: 'hub',
    isHushed: true,
    rain: false,
  });
});

it('hears rain only as long as it falls', () => {
  const place = at('stormgate', { layers: [{ name: 'over-rain' }] });
  const { level, progress } = place.context;
  const rain = { done: [], notDone: ['stormgate/sent-once'] };
  const map = { ...level!.map, rain };
  const raining = { ...place, context: { ...place.context, level: { ...level!, map } } };
  expect(sceneOf(raining).rain).toBe(true);
  const dry = { ...progress, completed: ['stormgate/sent-once'] };
  expect(sceneOf({ ...raining, context: { ...raining.context, progress: dry } }).rain).toBe(false);
});
