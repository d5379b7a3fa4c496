// diagnosis: for-each-does-not-wait
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

// The list on the café wall, from top to bottom.
const keepers = [
  '+16285550111', // Ada
  '+16285550112', // Bo
  '+16285550113', // Cy
  '+16285550114', // Dot
  '+16285550111', // Ada
  '+16285550104', // Theo
  '+16285550101', // Juno
];

const unique = [...new Set(keepers)];
unique.forEach(async (to) => {
  const message = await client.messages.create({ from, to, body: 'Lamps on at dusk, please.' });
  console.log(message.sid);
});
console.log(unique.length);
