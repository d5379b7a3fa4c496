import twilio from 'twilio';

const client = twilio();
const clinic = '+14155550112';
const pause = (ms) =>
  new Promise((done) => setTimeout(done, ms));

const letters = await client.messages.list({
  from: clinic,
});

await client.messages(letters[0].sid).remove();
