import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let seen = await client.messages.create({
  from,
  to: '+16285550122',
  body: 'Ribbon test.',
});
console.log(seen.status);
while (!FINAL.includes(seen.status)) {
  await pause(300);
  const now = await client.messages(seen.sid).fetch();
  if (now.status !== seen.status) console.log(now.status);
  seen = now;
}
