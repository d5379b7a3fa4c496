import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function priced(sid) {
  await pause(1500);
  const receipt = await client.messages(sid).fetch();
  return receipt.price ? receipt : priced(sid);
}

const message = await client.messages.create({ from, to: ottoline, body: 'What is it worth?' });
const receipt = await priced(message.sid);
const { balance, currency } = await client.balance.fetch();
console.log(Math.abs(receipt.price), receipt.priceUnit.toUpperCase(), balance);
