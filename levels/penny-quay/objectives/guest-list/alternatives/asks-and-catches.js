import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

try {
  const { validationCode } = await client.validationRequests.create({ phoneNumber: uma });
  console.log('Uma, type this:', validationCode);
  await pause(60_000);
} catch (error) {
  if (error.code !== 21450) throw error;
  console.log('Uma is a guest already.');
}
await client.messages.create({ from, to: uma, body: 'Your crates are on quay 4.' });
