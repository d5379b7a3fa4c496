import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const { balance, currency } = await client.balance.fetch();
const { sid } = await client.messages.create({ from, to: ottoline, body: 'Weigh me.' });
await pause(5000);
const { price, priceUnit } = await client.messages(sid).fetch();
console.log({ balance, currency, price, priceUnit });
