import twilio from 'twilio';
import { expect, test } from 'vitest';
import { ACCOUNT_SID, aFixture, aHandset, OWN_NUMBER } from '../support/fixtures.ts';
import { aPlatform } from '../support/platform.ts';
import { sdkFor } from '../support/sdk.ts';

const PICO = { from: OWN_NUMBER, to: '+16285550100', body: 'Hello' };

test('create gives a receipt', async () => {
  const message = await sdkFor(aPlatform()).messages.create(PICO);

  expect(message).toMatchObject({
    ...PICO,
    sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    status: 'queued',
    numSegments: '1',
    price: null,
    dateSent: null,
    dateCreated: new Date('2026-07-30T20:12:31Z'),
  });
});

test('fetch shows how far a message has come', async () => {
  const world = aPlatform(aFixture({ handsets: [aHandset()] }));
  const sent = await sdkFor(world).messages.create(PICO);
  world.pass();

  const message = await sent.fetch();

  expect([message.status, message.price, message.dateSent]).toEqual([
    'delivered',
    '-0.00830',
    new Date('2026-07-30T20:12:31Z'),
  ]);
});

test('pages follow one another until there is none', async () => {
  const world = aPlatform();
  for (let index = 0; index < 5; index++) world.send({ Body: String(index) });
  const seen: string[] = [];

  const first = await sdkFor(world).messages.page({ pageSize: 2 });
  for (
    let page: Pick<typeof first, 'instances' | 'nextPage'> | undefined = first;
    page !== undefined;
    page = await page.nextPage()
  ) {
    seen.push(page.instances.map(({ body }) => body).join(' '));
  }

  expect(seen).toEqual(['4 3', '2 1', '0']);
});

test('list filters by number and by date', async () => {
  const world = aPlatform();
  world.send({ Body: 'to Pico' });
  world.send({ To: '+16285550102', Body: 'to Zadie' });
  world.pass();

  const found = await sdkFor(world).messages.list({
    to: '+16285550102',
    dateSentAfter: new Date('2026-07-30T00:00:00Z'),
    dateSentBefore: new Date('2026-07-31T00:00:00Z'),
    limit: 5,
  });

  expect(found.map(({ body }) => body)).toEqual(['to Zadie']);
});

test('a list sends several To fields, of which the first counts', async () => {
  const to = JSON.parse('["+16285550111", "+16285550112"]'); // as JavaScript lets one write

  const message = await sdkFor(aPlatform()).messages.create({ ...PICO, to });

  expect(message.to).toBe('+16285550111');
});

test('a refusal is thrown as a RestException', async () => {
  const refused = sdkFor(aPlatform()).messages.create({ ...PICO, to: '+1628555' });

  const error = await refused.catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(twilio.RestException);
  expect(error).toMatchObject({
    status: 400,
    code: 21211,
    message: "Invalid 'To' Phone Number: +162XXXX",
    moreInfo: 'https://www.twilio.com/docs/errors/21211',
  });
});

test('the account is fetched by its SID', async () => {
  const account = await sdkFor(aPlatform()).api.v2010.accounts(ACCOUNT_SID).fetch();

  expect([account.friendlyName, account.status]).toEqual(['Relay House', 'active']);
});
