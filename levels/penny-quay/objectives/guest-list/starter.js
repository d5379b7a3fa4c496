import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

await client.messages.create({
  from,
  to: uma,
  body: 'Your crates are on quay 4.',
});
