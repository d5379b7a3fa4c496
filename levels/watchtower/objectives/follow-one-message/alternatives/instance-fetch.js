import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const isFinal = (status) => /delivered|failed|canceled/.test(status);

let last = '';
let message = await client.messages.create({ from, to: '+16285550122', body: 'Follow me.' });
for (let wait = 200; ; wait *= 1.5) {
  if (message.status !== last) console.log(message.sid, message.status);
  last = message.status;
  if (isFinal(last)) break;
  await pause(wait);
  message = await message.fetch();
}
