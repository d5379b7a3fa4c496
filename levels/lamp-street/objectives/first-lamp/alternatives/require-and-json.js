const twilio = require('twilio');

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

async function light(to, body) {
  const receipt = await client.messages.create({ from: '+14155550100', to, body });
  return { status: receipt.status, segments: receipt.numSegments };
}

light('+16285550102', 'Zadie, look up. 💡').then((seen) => console.log(JSON.stringify(seen)));
