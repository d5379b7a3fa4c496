import { expect, it } from 'vitest';
import { createFader, fadeTime } from '../../game/audio/fader.ts';
import { aContext, curveOf } from '../support/audio-context.ts';

it('begins where it is told, not where a loudness usually stands', () => {
  const fader = createFader(aContext(), 0);
  fader.fadeTo(1, 5);
  expect(curveOf(fader.node, [5, 5 + fadeTime / 2, 5 + fadeTime])).toEqual([0, 0.5, 1]);
});

it('turns round in the middle without a jump', () => {
  const fader = createFader(aContext(), 0);
  fader.fadeTo(1, 0);
  fader.fadeTo(0, fadeTime / 2);
  expect(curveOf(fader.node, [fadeTime / 2, fadeTime, fadeTime * 1.5])).toEqual([0.5, 0.25, 0]);
});

it('goes on with what it has begun, however often it is asked', () => {
  const fader = createFader(aContext(), 0);
  fader.fadeTo(1, 0);
  fader.fadeTo(1, fadeTime / 2);
  expect(curveOf(fader.node, [fadeTime])).toEqual([1]);
});
