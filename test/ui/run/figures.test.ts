import { expect, it } from 'vitest';
import { clockTime, dollars, lapse, priceWords } from '../../../game/ui/run/figures.ts';

it('writes cents always and smaller parts where there are any', () => {
  expect([dollars(15.5), dollars(0.0083), dollars(0.05), dollars(-2), dollars(0.0166)]).toEqual([
    '$15.50',
    '$0.0083',
    '$0.05',
    '−$2.00',
    '$0.0166',
  ]);
});

it('turns the negative prices of the evidence into what one pays', () => {
  expect([priceWords(-0.0083), priceWords(0), priceWords(null)]).toEqual([
    '$0.0083',
    'free',
    'no price yet',
  ]);
});

it('tells virtual time by the clock, with the date for what lies before the day of the run', () => {
  expect(clockTime('2026-07-30T20:12:31Z', 4187)).toBe('20:12:35');
  expect(clockTime('2026-07-30T20:12:31Z', -86_400_000)).toBe('2026-07-29 20:12');
});

it('counts seconds, then minutes, then hours', () => {
  expect([lapse(0), lapse(487), lapse(125_000), lapse(7_260_000), lapse(59_960)]).toEqual([
    '+0 s',
    '+0.5 s',
    '+2 min 5 s',
    '+2 h 1 min',
    '+1 min 0 s',
  ]);
});
