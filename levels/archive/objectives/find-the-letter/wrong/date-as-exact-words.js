// diagnosis: date-in-words
import twilio from 'twilio';

const client = twilio();
const mill = '+16285550123';
const cafe = '+14155550110';

const [letter] = await client.messages.list({
  from: mill,
  to: cafe,
  dateSent: '29/07/2026',
  limit: 1,
});

console.log(letter.dateSent, letter.body);
