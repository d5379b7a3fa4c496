import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

async function send(to) {
  try {
    const message = await client.messages.create({ from, to, body: 'Bridge down at nine.' });
    console.log(to, message.status);
  } catch (error) {
    if (error.code === 21211) console.log(to, error.status, error.code, 'is no phone number');
    else throw error;
  }
}

await send('+1628555');
await send('+16285550104');
