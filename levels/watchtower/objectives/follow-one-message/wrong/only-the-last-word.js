// diagnosis: only-the-end
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let seen = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });
while (!FINAL.includes(seen.status)) {
  await pause(300);
  seen = await client.messages(seen.sid).fetch();
}
console.log(seen.status);
