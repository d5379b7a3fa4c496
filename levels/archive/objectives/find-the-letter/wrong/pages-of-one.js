// diagnosis: page-by-page
import twilio from 'twilio';

const client = twilio();
const mill = '+16285550123';
const cafe = '+14155550110';

const letters = await client.messages.list({
  from: mill,
  to: cafe,
  dateSentAfter: new Date('2026-07-27T00:00:00Z'),
  pageSize: 1,
});

const letter = letters.find(({ body }) => body.startsWith('Rye'));
console.log(letter.dateSent, letter.body);
