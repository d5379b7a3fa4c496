// diagnosis: own-fault-caught
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

const isSent = async () => {
  const messages = await client.messages.list({ to: order.to, limit: 20 });
  return messages.some(({ body }) => body.includes('(order 7)'));
};

for (let turn = 1; turn <= 3; turn++) {
  try {
    await client.messages.creat({ from, ...order });
    break;
  } catch (error) {
    if (error.status) throw error; // the network answered: this is a real no
    await new Promise((done) => setTimeout(done, 2000));
    if (await isSent()) break;
  }
}
