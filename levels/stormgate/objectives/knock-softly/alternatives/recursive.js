import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const crew = ['+16285550111', '+16285550114', '+16285550112', '+1628555019', '+16285550113'];

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function sendPatiently(message, wait = 400) {
  try {
    return await client.messages.create(message);
  } catch (error) {
    if (error.code !== 20429 || wait > 5000) throw error;
    await pause(wait);
    return sendPatiently(message, wait * 3);
  }
}

const results = await Promise.allSettled(
  crew.map((to) => sendPatiently({ from, to, body: 'Bridge closes in an hour.' })),
);
results.forEach(({ reason }, index) => {
  if (reason) console.log(`${crew[index]}: ${reason.code} ${reason.message}`);
});
