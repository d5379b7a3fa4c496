// diagnosis: month-from-zero
import twilio from 'twilio';

const client = twilio();
const mill = '+16285550123';
const cafe = '+14155550110';

const [letter] = await client.messages.list({
  from: mill,
  to: cafe,
  dateSentAfter: new Date(Date.UTC(2026, 7, 29)),
  dateSentBefore: new Date(Date.UTC(2026, 7, 30)),
  limit: 1,
});

console.log(letter.dateSent, letter.body);
