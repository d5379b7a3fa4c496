const twilio = require('twilio');

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function weigh() {
  const purse = await client.balance.fetch();
  console.log(`${purse.currency} ${purse.balance}`);
  const message = await client.messages.create({ from, to: ottoline, body: 'How much?' });
  let fresh = message;
  for (let tries = 0; fresh.price === null && tries < 8; tries++) {
    await pause(700);
    fresh = await message.fetch();
  }
  console.log(`${fresh.price} ${fresh.priceUnit}`);
}

weigh();
