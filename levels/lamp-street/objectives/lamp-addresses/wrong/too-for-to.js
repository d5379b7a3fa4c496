// diagnosis: house.no-to
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const cards = [
  '(628) 555-0111', // Ada
  '628.555.0112', // Bo
  '+1 628 555 0113', // Cy
  '00 44 7700 900123', // Marit’s aunt in Hull
];

function toE164(written, country = '1') {
  const digits = written.replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return '+' + digits.slice(2);
  return '+' + country + digits;
}

for (const card of cards) {
  await client.messages.create({ from, too: toE164(card), body: 'Lamp check at dusk.' });
}
