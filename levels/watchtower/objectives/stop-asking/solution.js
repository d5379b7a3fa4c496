import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const boats = Array.from({ length: 10 }, (_, n) => `+1628555013${n}`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sent = [];
for (const to of boats) {
  sent.push(
    await client.messages.create({
      from,
      to,
      body: 'Harbour check: is your light on?',
    }),
  );
}

const FINAL = ['delivered', 'undelivered', 'failed'];
const open = new Map(sent.map(({ sid, to }) => [sid, to]));

for (const wait of [3, 10, 30, 60]) {
  await pause(wait * 1000);
  for (const [sid, to] of open) {
    const { status } = await client.messages(sid).fetch();
    if (!FINAL.includes(status)) continue;
    console.log(to, status);
    open.delete(sid);
  }
}
for (const to of open.values()) console.log(to, 'unknown');
