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

for (const message of sent) {
  let { status } = message;
  while (status !== 'delivered') {
    await pause(100);
    status = (await client.messages(message.sid).fetch()).status;
  }
  console.log(message.to, status);
}
