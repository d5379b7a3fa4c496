import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const { balance, currency } = await client.balance.fetch();
let receipt = await client.messages.create({
  from,
  to: ottoline,
  body: 'What did this cost?',
});
while (receipt.price === null) {
  await pause(1000);
  receipt = await client.messages(receipt.sid).fetch();
}

console.log(balance, currency, receipt.price, receipt.priceUnit);
