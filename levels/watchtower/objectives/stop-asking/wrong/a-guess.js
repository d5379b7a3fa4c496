// diagnosis: nobody-asked
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const boats = Array.from({ length: 10 }, (_, n) => `+1628555013${n}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sent = [];
for (const to of boats) {
  sent.push(await client.messages.create({ from, to, body: 'Harbour check: is your light on?' }));
}

await pause(120_000);
for (const to of boats) console.log(to, to.endsWith('8') ? 'unknown' : 'delivered');
