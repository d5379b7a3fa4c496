// Prints what it sees at every look. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const FINAL = ['delivered', 'undelivered', 'failed'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let message = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });

do {
  console.log(message.status);
  await pause(250);
  message = await client.messages(message.sid).fetch();
} while (!FINAL.includes(message.status));
console.log(message.status);
