import { describe, expect, test } from 'vitest';
import { aFixture, aHandset } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const RACK = [
  { phoneNumber: '+14155550160', sms: false },
  { phoneNumber: '+14155550161', mms: false },
  { phoneNumber: '+14155550162', region: 'CA', locality: 'San Francisco' },
  { phoneNumber: '+12065550163' },
  { phoneNumber: '+18335550164' },
];
const LOCAL = '/AvailablePhoneNumbers/US/Local.json';

function found(query: string): unknown[] {
  const world = aPlatform(aFixture({ available: RACK }));
  return world
    .get(LOCAL + query)
    .rows('available_phone_numbers')
    .map((row) => row['phone_number']);
}

// docs/phone-numbers/api/availablephonenumberlocal-resource
describe('a search of the rack', () => {
  test.each([
    ['', ['+14155550160', '+14155550161', '+14155550162', '+12065550163']],
    ['?AreaCode=415', ['+14155550160', '+14155550161', '+14155550162']],
    ['?AreaCode=415&SmsEnabled=true', ['+14155550161', '+14155550162']],
    ['?MmsEnabled=false', ['+14155550161']],
    ['?AreaCode=415&PageSize=1', ['+14155550160']],
    ['?Contains=0162', ['+14155550162']],
    ['?Contains=415***016*', ['+14155550160', '+14155550161', '+14155550162']],
    ['?InLocality=san+francisco&SmsEnabled=true&MmsEnabled=true', ['+14155550162']],
    ['?AreaCode=999', []],
  ])('%s', (query, numbers) => {
    expect(found(query)).toEqual(numbers);
  });

  test('without a rack every area code has a few', () => {
    const rows = aPlatform().get(`${LOCAL}?AreaCode=312`).rows('available_phone_numbers');

    expect(rows).toHaveLength(10);
    expect(rows.every((row) => String(row['phone_number']).startsWith('+1312555'))).toBe(true);
  });

  test('toll-free numbers hang elsewhere', () => {
    const world = aPlatform(aFixture({ available: RACK }));
    const rows = world
      .get('/AvailablePhoneNumbers/US/TollFree.json')
      .rows('available_phone_numbers');

    expect(rows.map((row) => row['phone_number'])).toEqual(['+18335550164']);
  });
});

describe('buying', () => {
  const empty = aFixture({ account: { type: 'Trial', numbers: [] }, available: RACK });

  test('a number from the rack is ours, gone from the rack, and paid', () => {
    const world = aPlatform(empty);
    const bought = world.post('/IncomingPhoneNumbers.json', { PhoneNumber: '+14155550161' });

    expect([bought.status, bought.json['phone_number'], bought.json['friendly_name']]).toEqual([
      201,
      '+14155550161',
      '(415) 555-0161',
    ]);
    expect(world.record().account.numbers).toEqual(['+14155550161']);
    expect(world.record().account.balance).toBe(14.35);
    const left = world.get(LOCAL).rows('available_phone_numbers');
    expect(left.map((row) => row['phone_number'])).not.toContain('+14155550161');
  });

  test('a trial holds one number', () => {
    const world = aPlatform(empty);
    world.post('/IncomingPhoneNumbers.json', { PhoneNumber: '+14155550161' });

    const second = world.post('/IncomingPhoneNumbers.json', { PhoneNumber: '+14155550162' });

    expect([second.status, second.json['code']]).toEqual([403, 10002]);
  });

  test('by area code, the first on the rack', () => {
    const { json } = aPlatform(empty).post('/IncomingPhoneNumbers.json', { AreaCode: '206' });

    expect(json['phone_number']).toBe('+12065550163');
  });

  test('a number can send as soon as it is ours', () => {
    const world = aPlatform(aFixture({ account: { numbers: [] }, available: RACK }));
    expect(world.send({ From: '+14155550162' }).json['code']).toBe(21659);

    world.post('/IncomingPhoneNumbers.json', { PhoneNumber: '+14155550162' });

    expect(world.send({ From: '+14155550162' }).status).toBe(201);
  });

  test('the webhook of a number can be set, changed and taken away', () => {
    const world = aPlatform();
    const [row] = world.get('/IncomingPhoneNumbers.json').rows('incoming_phone_numbers');
    const path = `/IncomingPhoneNumbers/${String(row?.['sid'])}.json`;
    const set = (fields: Record<string, string>) => world.post(path, fields).json;

    expect(row?.['sms_url']).toBe('');
    expect(set({ SmsUrl: 'https://desk.example.com/sms', SmsMethod: 'GET' })).toMatchObject({
      sms_url: 'https://desk.example.com/sms',
      sms_method: 'GET',
    });
    expect(set({ SmsUrl: '' })['sms_url']).toBe('');
  });
});

describe('a validation', () => {
  const uma = aHandset({ number: '+16285550121', answersCallAfter: 20 });
  const trial = aFixture({ account: { type: 'Trial' }, handsets: [uma, aHandset()] });

  test('the person who answers is verified, not a moment before', () => {
    const world = aPlatform(trial);
    const { status, json } = world.post('/OutgoingCallerIds.json', {
      PhoneNumber: uma.number,
      FriendlyName: 'Uma Reyes',
    });

    expect([status, json['friendly_name']]).toEqual([200, 'Uma Reyes']);
    expect(json['validation_code']).toMatch(/^\d{6}$/);
    world.pass(19_999);
    expect(world.send({ To: uma.number }).json['code']).toBe(21608);
    world.pass(20_000);
    expect(world.send({ To: uma.number }).status).toBe(201);
    expect(world.record().account.verified).toEqual([uma.number]);
  });

  test('a phone nobody answers is not verified', () => {
    const world = aPlatform(trial);
    world.post('/OutgoingCallerIds.json', { PhoneNumber: '+16285550100' });
    world.pass();

    expect(world.record().account.verified).toEqual([]);
  });

  test('the list can be asked for one number', () => {
    const world = aPlatform(aFixture({ account: { verified: ['+16285550103', '+16285550104'] } }));
    const list = (query: string) =>
      world.get(`/OutgoingCallerIds.json${query}`).rows('outgoing_caller_ids').length;

    expect([
      list(''),
      list('?PhoneNumber=%2B16285550103'),
      list('?PhoneNumber=%2B16285550121'),
    ]).toEqual([2, 1, 0]);
  });
});
