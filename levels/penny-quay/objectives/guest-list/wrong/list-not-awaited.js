// diagnosis: list-not-awaited
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const guests = client.outgoingCallerIds.list({ phoneNumber: uma, limit: 1 });
if (guests.length === 0) {
  const request = await client.validationRequests.create({
    phoneNumber: uma,
    friendlyName: 'Uma Reyes',
  });
  console.log('Uma, type this:', request.validationCode);
  await pause(60_000);
}
await client.messages.create({
  from,
  to: uma,
  body: 'Your crates are on quay 4.',
});
