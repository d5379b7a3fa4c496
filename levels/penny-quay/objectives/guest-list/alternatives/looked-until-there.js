// Looks at the list until she is there. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const isGuest = async () =>
  (await client.outgoingCallerIds.list({ phoneNumber: uma, limit: 1 })).length > 0;

if (!(await isGuest())) {
  const request = await client.validationRequests.create({ phoneNumber: uma });
  console.log(request.validationCode);
  while (!(await isGuest())) await pause(5_000);
}
await client.messages.create({ from, to: uma, body: 'Your crates are on quay 4.' });
