import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { countSegments } from '../../../game/messaging/messages/segments.ts';

// docs/glossary/what-sms-character-limit: 160 or 153 places in GSM-7, 70 or 67 in UCS-2.
test.each([
  ['160 plain characters', 'x'.repeat(160), 1],
  ['161 plain characters', 'x'.repeat(161), 2],
  ['306 plain characters', 'x'.repeat(306), 2],
  ['307 plain characters', 'x'.repeat(307), 3],
  ['160 places with a euro sign, which takes two', `€${'x'.repeat(158)}`, 1],
  ['161 places with a euro sign', `€${'x'.repeat(159)}`, 2],
  ['70 characters with a curly apostrophe', `’${'x'.repeat(69)}`, 1],
  ['71 characters with a curly apostrophe', `’${'x'.repeat(70)}`, 2],
  ['134 characters with a long dash', `—${'x'.repeat(133)}`, 2],
  ['135 characters with a long dash', `—${'x'.repeat(134)}`, 3],
  ['100 plain letters and a lemon', `${'x'.repeat(100)}🍋`, 2],
])('%s', (_, body, segments) => {
  expect(countSegments(body)).toBe(segments);
});

test('plain text is counted as the vendor counts it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~\n]{1,330}$/), (body) => {
      expect(countSegments(body)).toBe(new SegmentedMessage(body).segmentsCount);
    }),
    { seed: 1 },
  );
});
