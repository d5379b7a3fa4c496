// diagnosis: worked-out
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const { balance, currency } = await client.balance.fetch();
let receipt = await client.messages.create({ from, to: ottoline, body: 'What did this cost?' });
await pause(3000);
const after = await client.balance.fetch();
console.log(balance, currency, (after.balance - balance).toFixed(4));
