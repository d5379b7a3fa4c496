const client = require('twilio')();

const uma = '+16285550121';
const isHers = ({ from, to }) => from === uma || to === uma;

async function main() {
  for (const letter of await client.messages.list()) {
    if (isHers(letter)) await letter.remove();
    else if (letter.from === '+16285550122' && letter.numMedia === '1') {
      const [picture] = await letter.media().list();
      await picture.remove();
    }
  }
  const left = (await client.messages.list()).filter(isHers);
  console.log(`${left.length} left`);
}

main();
