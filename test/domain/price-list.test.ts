import { expect, it } from 'vitest';
import { segmentPrices } from '../../game/domain/price-list.ts';

it.each([
  [[], 0.0083, 0.0083],
  [['+16285550100', '+16285550101'], 0.0083, 0.0083],
  [['+16285550100', '+447700900123'], 0.0083, 0.0524],
  [['+33639981234', '+447700900123'], 0.0524, 0.0798],
])('a segment to %j costs %d to %d', (numbers, least, most) => {
  expect(segmentPrices(numbers)).toEqual({ least, most });
});
