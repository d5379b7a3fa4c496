import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

async function sendOnce(tries = 3) {
  try {
    return await client.messages.create({ from, ...order });
  } catch (error) {
    if (error.code !== 'ECONNABORTED' || tries === 1) throw error;
    await new Promise((done) => setTimeout(done, 5000));
    const messages = await client.messages.list({ to: order.to, from });
    const found = messages.find((message) => message.body === order.body);
    return found ?? sendOnce(tries - 1);
  }
}

const message = await sendOnce();
console.log(message.sid, message.status);
