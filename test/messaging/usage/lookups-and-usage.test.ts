import { describe, expect, test } from 'vitest';
import { aFixture, aHandset } from '../../support/fixtures.ts';
import { callHost } from '../../support/host-calls.ts';
import { aPlatform, type PlatformUnderTest } from '../../support/platform.ts';

const DIRECTORY = 'https://lookups.twilio.com/v2/PhoneNumbers';
const LINE = '?Fields=line_type_intelligence';

describe('the directory', () => {
  const handsets = [
    aHandset({ carrier: 'Lantern Wireless' }),
    aHandset({ number: '+16285550140', kind: 'landline' }),
    aHandset({ number: '+16285550141', line: 'nonFixedVoip' }),
  ];
  const look = (tail: string) =>
    callHost(aPlatform(aFixture({ handsets })), 'GET', `${DIRECTORY}/${tail}`).json;

  test.each([
    ['%2B16285550100', true, '+16285550100', null],
    ['6285550100', true, '+16285550100', null],
    ['628.555.0100', true, '+16285550100', null],
    ['%2B1628555', false, '+1628555', ['TOO_SHORT']],
    ['%2B162855501000', false, '+162855501000', ['TOO_LONG']],
    ['%2B16280550100', false, '+16280550100', ['INVALID_BUT_POSSIBLE']],
    ['%2B99955501000', false, '+99955501000', ['INVALID_COUNTRY_CODE']],
    ['kitchen', false, 'kitchen', ['NOT_A_NUMBER']],
    ['07700900123?CountryCode=GB', true, '+447700900123', null],
  ])('%s: valid %s', (tail, valid, number, errors) => {
    expect(look(tail)).toMatchObject({
      valid,
      phone_number: number,
      validation_errors: errors,
      line_type_intelligence: null,
    });
  });

  test.each([
    ['%2B16285550100', 'mobile', 'Lantern Wireless'],
    ['%2B16285550140', 'landline', 'Port Relay Telephone'],
    ['%2B16285550141', 'nonFixedVoip', 'Port Relay Telephone'],
    ['%2B16285550199', 'mobile', 'Harbour Mobile'],
    ['%2B18335550102', 'tollFree', 'Port Relay Telephone'],
    ['%2B442079460123', 'landline', 'Port Relay Telephone'],
  ])('%s is a line of type %s', (number, type, carrier) => {
    expect(look(number + LINE)['line_type_intelligence']).toMatchObject({
      type,
      carrier_name: carrier,
    });
  });

  test.each([
    ['%2B16285550100', '(628) 555-0100', '1', 'US'],
    ['%2B447700900123', '07700 900123', '44', 'GB'],
    ['%2B442079460123', '020 7946 0123', '44', 'GB'],
    ['%2B33123456789', '01 23 45 67 89', '33', 'FR'],
    ['%2B4930901820', '30901820', '49', 'DE'],
  ])('%s is written %s at home', (number, national, code, country) => {
    expect(look(number)).toMatchObject({
      national_format: national,
      calling_country_code: code,
      country_code: country,
    });
  });

  test('the basic page is free, the line type is not, and a bad number costs nothing', () => {
    const world = aPlatform(aFixture({ account: { balance: 1 } }));
    const cost = (tail: string) => {
      callHost(world, 'GET', `${DIRECTORY}/${tail}`);
      return world.record().account.balance;
    };

    expect([cost('%2B16285550100'), cost(`kitchen${LINE}`), cost(`%2B16285550100${LINE}`)]).toEqual(
      [1, 1, 0.992],
    );
  });
});

/** The first record at a path below Usage/Records. */
function row(world: PlatformUnderTest, path: string) {
  return world.get(`/Usage/Records${path}`).rows('usage_records')[0];
}

describe('usage', () => {
  test('counts what was sent today and what it cost', () => {
    const world = aPlatform();
    for (let index = 0; index < 3; index++) world.send({ Body: 'x'.repeat(161) });
    world.pass();

    expect(row(world, '/Today.json?Category=sms-outbound')).toMatchObject({
      category: 'sms-outbound',
      count: '3',
      count_unit: 'messages',
      usage: '6',
      price: '0.0498',
      price_unit: 'usd',
      start_date: '2026-07-30',
      end_date: '2026-07-30',
    });
    expect(row(world, '/Yesterday.json?Category=sms-outbound')?.['count']).toBe('0');
  });

  test('counts what was sent before the start on its own days', () => {
    const world = aPlatform(
      aFixture({
        messages: [
          {
            at: '2026-07-28T10:00:00Z',
            count: 4,
            every: 24 * 60 * 60,
            from: '+14155550100',
            to: '+16285550100',
            body: 'No {n}',
          },
        ],
      }),
    );
    const days = world
      .get('/Usage/Records/Daily.json?Category=sms-outbound&StartDate=2026-07-27')
      .rows('usage_records')
      .map((each) => [each['start_date'], each['count']]);

    expect(days).toEqual([
      ['2026-07-30', '1'],
      ['2026-07-29', '1'],
      ['2026-07-28', '1'],
      ['2026-07-27', '0'],
    ]);
    expect(row(world, '/ThisMonth.json?Category=sms')?.['count']).toBe('3');
    expect(row(world, '.json?Category=totalprice')?.['price']).toBe('0.0249');
  });
});
