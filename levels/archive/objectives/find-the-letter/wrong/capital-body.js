// diagnosis: no-such-line
import twilio from 'twilio';

const client = twilio();
const mill = '+16285550123';
const cafe = '+14155550110';

const [letter] = await client.messages.list({
  from: mill,
  to: cafe,
  dateSentAfter: new Date('2026-07-29T00:00:00Z'),
  dateSentBefore: new Date('2026-07-30T00:00:00Z'),
  limit: 1,
});

console.log(letter.dateSent, letter.Body);
