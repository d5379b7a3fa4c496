import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const boats = Array.from({ length: 10 }, (_, n) => `+1628555013${n}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sent = [];
for (const to of boats) {
  sent.push(await client.messages.create({ from, to, body: 'Harbour check: is your light on?' }));
}

async function follow(message) {
  for (const wait of [12_000, 24_000, 70_000]) {
    await pause(wait);
    const { status } = await message.fetch();
    if (status === 'delivered' || status === 'undelivered') return status;
  }
  return 'unknown';
}

const words = await Promise.all(sent.map(follow));
sent.forEach(({ to }, index) => console.log(`${to}: ${words[index]}`));
