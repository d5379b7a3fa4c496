const twilio = require('twilio');

const client = twilio();
const from = '+14155550100';

const cards = ['(628) 555-0111', '628.555.0112', '+1 628 555 0113', '00 44 7700 900123'];

function toE164(written) {
  let digits = '';
  for (const sign of written) {
    if (sign >= '0' && sign <= '9') digits += sign;
  }
  if (digits.startsWith('0044')) return `+${digits.slice(2)}`;
  return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}

cards.forEach(async (card) => {
  const message = await client.messages.create({ from, to: toE164(card), body: 'Lamp check!' });
  console.log(message.to, message.status);
});
