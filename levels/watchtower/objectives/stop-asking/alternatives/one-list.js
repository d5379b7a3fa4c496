// One list instead of ten fetches. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const boats = Array.from({ length: 10 }, (_, n) => `+1628555013${n}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sent = [];
for (const to of boats) {
  sent.push(await client.messages.create({ from, to, body: 'Harbour check: is your light on?' }));
}

const asked = new Set(sent.map(({ sid }) => sid));
const report = new Map(boats.map((to) => [to, 'unknown']));

for (const wait of [15, 30, 60]) {
  await pause(wait * 1000);
  for (const message of await client.messages.list({ from, limit: 50 })) {
    const { sid, to, status } = message;
    if (asked.has(sid) && /delivered|failed/.test(status)) report.set(to, status);
  }
}
console.log(report);
