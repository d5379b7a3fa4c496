const twilio = require('twilio');

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

async function main() {
  const sids = [];
  for (let i = 0; i < keepers.length; i++) {
    if (keepers.indexOf(keepers[i]) !== i) continue;
    const message = await client.messages.create({ from, to: keepers[i], body: 'Dusk!' });
    sids.push(message.sid);
  }
  console.log(`I hold ${sids.length} SIDs.`);
}

main();
