// diagnosis: aunt-in-another-country
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const cards = [
  '(628) 555-0111', // Ada
  '628.555.0112', // Bo
  '+1 628 555 0113', // Cy
  '00 44 7700 900123', // Marit’s aunt in Hull
];

function toE164(written) {
  const digits = written.replace(/\D/g, '');
  if (digits.startsWith('1')) return '+' + digits;
  return '+1' + digits.replace(/^00/, '');
}

for (const card of cards) {
  await client.messages.create({ from, to: toE164(card), body: 'Lamp check at dusk.' });
}
