import twilio from 'twilio';

const client = twilio();
const mill = '+16285550123';
const cafe = '+14155550110';

const letters = await client.messages.list();
const letter = letters.find(
  ({ from, to, dateSent }) =>
    from === mill &&
    to === cafe &&
    dateSent.toISOString().startsWith('2026-07-29'),
);

console.log(letter.body);
