import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const receipt = await client.messages.create({
  from,
  to: ottoline,
  body: 'What did this cost?',
});

console.log(receipt.price, receipt.priceUnit);
