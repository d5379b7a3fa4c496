// Works out what is left. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const { balance, currency } = await client.balance.fetch();
let receipt = await client.messages.create({ from, to: ottoline, body: 'What did this cost?' });
while (receipt.price === null) {
  await pause(1000);
  receipt = await client.messages(receipt.sid).fetch();
}
const left = Number(balance) + Number(receipt.price);
console.log(balance, receipt.price, receipt.priceUnit);
console.log('Left:', left.toFixed(4), currency);
