// diagnosis: fetch-not-awaited
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let seen = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });
console.log(seen.status);
while (!FINAL.includes(seen.status)) {
  await pause(60_000);
  const now = client.messages(seen.sid).fetch();
  if (now.status) seen = now;
}
