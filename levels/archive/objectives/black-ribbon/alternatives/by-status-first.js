import twilio from 'twilio';

const client = twilio();
const clinic = '+14155550112';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const letters = await client.messages.list({ from: clinic });
const isDone = ({ status }) => ['delivered', 'undelivered', 'failed'].includes(status);

for (let letter of letters) {
  while (!isDone(letter)) {
    await pause(1000);
    letter = await client.messages(letter.sid).fetch();
  }
}
await Promise.all(letters.map(({ sid }) => client.messages(sid).update({ body: '' })));
