import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const crew = [
  '+16285550111',
  '+16285550114',
  '+16285550112',
  '+1628555019',
  '+16285550113',
];

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function sendPatiently(message, tries = 4) {
  return await client.messages.create(message);
}

for (const to of crew) {
  await sendPatiently({ from, to, body: 'Bridge closes in an hour.' });
}
