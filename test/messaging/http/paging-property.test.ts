import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCOUNT_SID, aFixture, anOwnedNumber, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const OTHER_NUMBER = '+14155550101';
const numbers = [anOwnedNumber(), anOwnedNumber({ phoneNumber: OTHER_NUMBER })];
const city = aFixture({ account: { balance: 1000, numbers } });

const meanwhile = fc.array(fc.record({ sends: fc.nat({ max: 4 }), removes: fc.nat({ max: 2 }) }), {
  maxLength: 12,
});

/** Every second message is from the other number, every third to Pico. */
const LISTS = [
  ['the whole list', '', () => true],
  ['the list of one reader', '&To=%2B16285550100', (index: number) => index % 3 === 0],
  ['the list of one sender', '&From=%2B14155550101', (index: number) => index % 2 === 0],
] as const;

test.each(LISTS)(
  '%s: nothing is lost or repeated, whatever is made or removed meanwhile',
  (_, query, fits) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 7 }),
        meanwhile,
        (count, size, turns) => {
          const world = aPlatform(city);
          const send = (index: number): string =>
            world
              .send({
                To: index % 3 === 0 ? '+16285550100' : '+16285550107',
                From: index % 2 === 0 ? OTHER_NUMBER : OWN_NUMBER,
              })
              .text('sid');
          const sids = Array.from({ length: count }, (__, index) => send(index));
          world.pass();
          const wanted = sids.filter((__, index) => fits(index)).toReversed();
          const seen: string[] = [];
          let uri: unknown = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json?PageSize=${size}${query}`;
          for (let turn = 0; typeof uri === 'string'; turn++) {
            const page = world.request({ url: `https://api.twilio.com${uri}` });
            seen.push(...page.rows('messages').map((row) => String(row['sid'])));
            uri = page.json['next_page_uri'];
            const { sends = 0, removes = 0 } = turns[turn] ?? {};
            for (let index = 0; index < sends; index++) send(index);
            const gone = removes === 0 ? [] : seen.slice(-removes);
            for (const sid of gone) world.remove(`/Messages/${sid}.json`);
          }
          const ours = new Set(wanted);
          expect(seen.filter((sid) => ours.has(sid))).toEqual(wanted);
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  },
);
