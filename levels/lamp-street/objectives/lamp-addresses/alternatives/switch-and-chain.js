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
  const digits = written.match(/\d/g).join('').replace(/^00/, '');
  switch (true) {
    case /^\d{10}$/.test(digits):
      return '+1' + digits;
    default:
      return '+' + digits;
  }
}

let chain = Promise.resolve();
for (let i = 0; i < cards.length; i++) {
  chain = chain.then(() =>
    client.messages.create({ from, to: toE164(cards[i]), body: `Lamp ${i + 2}, please.` }),
  );
}
await chain;
