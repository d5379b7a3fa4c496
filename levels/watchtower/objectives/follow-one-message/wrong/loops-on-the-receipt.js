// diagnosis: photograph
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const message = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });
console.log(message.status);

while (!FINAL.includes(message.status)) {
  await pause(300);
  console.log(message.status);
}
