// diagnosis: kept-asking
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const message = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });
console.log(message.status);

for (let look = 0; look < 10; look++) {
  await pause(500);
  const now = await client.messages(message.sid).fetch();
  console.log(now.status);
}
