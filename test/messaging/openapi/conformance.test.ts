import { expect, test } from 'vitest';
import { COPIES } from '../../conformance/copies.ts';
import { readSpecifications } from '../../conformance/specification.ts';
import { missedBy, takeTour } from '../../conformance/tour.ts';
import { createValidator, type Exchange } from '../../conformance/validator.ts';
import { WAIVERS } from '../../conformance/waivers.ts';

const exchanges = takeTour();
const validate = createValidator(readSpecifications(COPIES));

test('every answer has every field of the OpenAPI schema and no other', () => {
  const wrong = exchanges
    .map(validate)
    .filter(({ complaints }) => complaints.length > 0)
    .map(({ exchange, complaints }) => [exchange.method, exchange.path, complaints]);

  expect(wrong).toEqual([]);
});

test('every route was seen to answer', () => {
  expect(missedBy(exchanges)).toEqual([]);
});

test('every waiver is needed', () => {
  const used = new Set(
    exchanges.flatMap((each) => validate(each).waived.map(({ waiver }) => waiver)),
  );

  expect(WAIVERS.filter((waiver) => !used.has(waiver))).toEqual([]);
});

/** The first answer to a request like this, changed. */
function changed(path: RegExp, change: (body: Record<string, unknown>) => void): Exchange {
  const found = exchanges.find((each) => path.test(each.path) && each.status < 300);
  if (!found) throw new Error(`The tour has no ${path.source}.`);
  const body: Record<string, unknown> = JSON.parse(found.body);
  change(body);
  return { ...found, body: JSON.stringify(body) };
}

test.each([
  ['a key that is missing', (body: Record<string, unknown>) => delete body['sid']],
  ['a key too many', (body: Record<string, unknown>) => (body['mood'] = 'good')],
  ['a number where text belongs', (body: Record<string, unknown>) => (body['num_segments'] = 1)],
  [
    'a date of the wrong kind',
    (body: Record<string, unknown>) => (body['date_created'] = '2026-07-30T20:12:31Z'),
  ],
  ['a status that is none', (body: Record<string, unknown>) => (body['status'] = 'sleeping')],
])('the validator sees %s', (_, change) => {
  expect(validate(changed(/\/Messages\.json$/, change)).complaints).not.toEqual([]);
});

test('the validator sees a refusal of the wrong shape', () => {
  const refusal = exchanges.find(({ status }) => status === 404)!;
  const body = JSON.stringify({ error: 'not found' });

  expect(validate({ ...refusal, body }).complaints).not.toEqual([]);
});
