import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { readTwiml } from '../../../game/messaging/inbound/twiml.ts';

const message = (body: string, more = {}) => ({
  kind: 'message',
  body,
  media: [],
  attributes: {},
  ...more,
});

describe('reads', () => {
  test.each([
    ['text', '<Response><Message>Yes</Message></Response>', [message('Yes')]],
    ['<Body>', '<Response><Message><Body>Yes</Body></Message></Response>', [message('Yes')]],
    [
      '<Media> beside <Body>',
      '<Response><Message><Body>Look</Body><Media>/a.png</Media><Media>/b.png</Media></Message></Response>',
      [message('Look', { media: ['/a.png', '/b.png'] })],
    ],
    ['the older <Sms>', '<Response><Sms>Yes</Sms></Response>', [message('Yes')]],
    [
      'attributes',
      '<Response><Message to="+16285550107" action="/receipt" method="GET">Yes</Message></Response>',
      [message('Yes', { attributes: { to: '+16285550107', action: '/receipt', method: 'GET' } })],
    ],
    [
      '<Redirect>',
      '<Response><Redirect method="GET"> /night </Redirect></Response>',
      [{ kind: 'redirect', url: '/night', method: 'GET' }],
    ],
    [
      'entities',
      '<Response><Message>&lt;3 &amp; &#x2615;</Message></Response>',
      [message('<3 & ☕')],
    ],
    ['CDATA', '<Response><Message><![CDATA[a < b]]></Message></Response>', [message('a < b')]],
    [
      'space inside a text',
      '<Response><Message>\n a\n b \n</Message></Response>',
      [message('a\n b')],
    ],
    ['an empty document', '<Response/>', []],
    ['comments', '<Response><!-- nothing --></Response>', []],
    ['a byte order mark', '\uFEFF<Response/>', []],
  ])('%s', (_, xml, verbs) => {
    expect(readTwiml(xml)).toEqual({ verbs, error: null, warnings: [] });
  });
});

describe('12100, and nothing is done', () => {
  test.each([
    ['an open tag', '<Response><Message>Yes</Response>'],
    ['a bare ampersand', '<Response><Message>Fish & chips</Message></Response>'],
    ['a bare less-than', '<Response><Message>chips <3</Message></Response>'],
    ['no <Response>', '<Message>Yes</Message>'],
    ['a root of other capitals', '<response/>'],
    ['space before the declaration', ' <?xml version="1.0"?><Response/>'],
    ['two roots', '<Response/><Response/>'],
    ['no XML', 'Yes'],
    ['an unknown entity', '<Response><Message>&nbsp;</Message></Response>'],
    ['an attribute without quotes', '<Response><Message to=+1>x</Message></Response>'],
  ])('%s', (_, xml) => {
    expect(readTwiml(xml)).toMatchObject({ verbs: [], error: { code: 12100 } });
  });
});

describe('warns and goes on', () => {
  test.each([
    [14110, 'a verb of calls', '<Say>Hello</Say>'],
    [14110, 'small letters', '<message>Hello</message>'],
    [14110, 'the name of something every object has', '<constructor/>'],
    [12200, 'an unknown attribute', '<Message too="x">Hi</Message>'],
    [12200, 'an unknown element in <Message>', '<Message>Hi<Emoji/></Message>'],
    [12200, 'text between verbs', 'Hello'],
  ])('%i %s', (code, _, inside) => {
    const read = readTwiml(`<Response>${inside}<Message>last</Message></Response>`);
    expect(read.error).toBeNull();
    expect(read.warnings).toMatchObject([{ code }]);
    expect(read.verbs.at(-1)).toEqual(message('last'));
  });
});

test('whatever the SDK packs comes out again', () => {
  const printable = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  fc.assert(
    fc.property(printable, (text) => {
      const response = new twilio.twiml.MessagingResponse();
      response.message(text);
      expect(readTwiml(response.toString()).verbs).toEqual([message(text)]);
    }),
  );
});

test('a document nested without end is refused, not survived', () => {
  const xml = `<Response>${'<a>'.repeat(16_000)}`;
  expect(readTwiml(xml).error?.code).toBe(12100);
});

test('never throws, whatever comes', () => {
  fc.assert(fc.property(fc.string(), (text) => void readTwiml(text)));
  fc.assert(fc.property(fc.string(), (text) => void readTwiml(`<Response>${text}</Response>`)));
});
