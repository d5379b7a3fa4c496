// diagnosis: never-moves-on
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

const sids = [];
let i = 0;
while (i < keepers.length) {
  const message = await client.messages.create({ from, to: keepers[i], body: 'Lamps on at dusk.' });
  sids.push(message.sid);
}
console.log(sids.length);
