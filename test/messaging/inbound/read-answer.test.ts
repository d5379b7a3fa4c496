import { expect, test } from 'vitest';
import { readAnswer } from '../../../game/messaging/inbound/read-answer.ts';

function read(type: string | null, body: string) {
  const headers = type === null ? {} : { 'content-type': type };
  return readAnswer({ kind: 'answer', status: 200, headers, body });
}

const XML = '<Response><Message>Yes</Message></Response>';

test.each(['text/xml', 'application/xml', 'text/html', 'Text/XML; charset=utf-8'])(
  '%s is read as TwiML',
  (type) => {
    expect(read(type, XML).verbs).toMatchObject([{ kind: 'message', body: 'Yes' }]);
  },
);

test('plain text is the text of a reply, tags and all', () => {
  expect(read('text/plain', XML).verbs).toMatchObject([{ kind: 'message', body: XML }]);
});

test.each(['text/xml', 'text/plain', 'application/json', null])(
  'an empty body of type %s asks for nothing',
  (type) => {
    expect(read(type, ' \n')).toEqual({ verbs: [], error: null, warnings: [] });
  },
);

test.each(['application/json', 'image/png', 'text/xmlx', null])('%s is 12300', (type) => {
  expect(read(type, '{"reply":"yes"}').error?.code).toBe(12300);
});

test('more than 64 kB is 11750', () => {
  const letters = 64 * 1024 - '<Response/>'.length;
  expect(read('text/xml', `<Response/>${' '.repeat(letters)}`).error).toBeNull();
  expect(read('text/xml', `<Response/>${' '.repeat(letters + 1)}`).error?.code).toBe(11750);
});
