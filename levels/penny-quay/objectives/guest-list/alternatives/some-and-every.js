const twilio = require('twilio');

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

async function main() {
  const guests = await client.outgoingCallerIds.list();
  const isGuest = guests.some(({ phoneNumber }) => phoneNumber === uma);
  if (!isGuest) {
    const { validationCode } = await client.validationRequests.create({ phoneNumber: uma });
    console.log(`Six digits for Uma: ${validationCode}`);
    await new Promise((done) => setTimeout(done, 30_000));
  }
  const message = await client.messages.create({ from, to: uma, body: 'Quay 4.' });
  console.log(message.body);
}

main();
