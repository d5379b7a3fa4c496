// diagnosis: left-out
import twilio from 'twilio';

const client = twilio();
const clinic = '+14155550112';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const letters = await client.messages.list({ from: clinic });

for (const letter of letters) {
  if (letter.status !== 'delivered') continue;
  await client.messages(letter.sid).update({ body: '' });
}
