import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const boats = Array.from({ length: 10 }, (_, n) => `+1628555013${n}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sent = [];
for (const to of boats) {
  sent.push(await client.messages.create({ from, to, body: 'Harbour check: is your light on?' }));
}

let budget = 60 - sent.length;
let open = sent;

for (let wait = 5000; open.length > 0 && open.length <= budget && wait < 100_000; wait *= 2) {
  await pause(wait);
  const still = [];
  for (const message of open) {
    budget -= 1;
    const { status, to } = await client.messages(message.sid).fetch();
    if (status === 'delivered') console.log(to, status);
    else still.push(message);
  }
  open = still;
}
for (const { to } of open) console.log(to, 'unknown, ask a person');
