import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

const began = new Date();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function find() {
  const since = new Date(began.getTime() - 60_000);
  const messages = await client.messages.list({ to: order.to, dateSentAfter: since });
  return messages.find(({ body }) => /\(order 7\)/.test(body));
}

let message;
for (let turn = 0; !message && turn < 3; turn++) {
  try {
    message = await client.messages.create({ from, ...order });
  } catch (error) {
    if (error.status !== undefined) throw error;
    await pause(4000);
    message = await find();
  }
}
console.log(message?.sid ?? 'nobody knows');
