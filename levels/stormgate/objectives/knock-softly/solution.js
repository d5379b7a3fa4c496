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
  for (let turn = 1; ; turn++) {
    try {
      return await client.messages.create(message);
    } catch (error) {
      if (error.status !== 429 || turn === tries) throw error;
      await pause(500 * 2 ** turn * (0.8 + Math.random() * 0.2));
    }
  }
}

for (const to of crew) {
  try {
    await sendPatiently({ from, to, body: 'Bridge closes in an hour.' });
  } catch (error) {
    console.log(to, error.code);
  }
}
