// diagnosis: knocked-blind
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

const isSent = async () => {
  const messages = await client.messages.list({ to: order.to, limit: 20 });
  return messages.some(({ body }) => body.includes('(order 7)'));
};

try {
  await client.messages.create({ from, ...order });
} catch (error) {
  if (error.status) throw error;
  await new Promise((done) => setTimeout(done, 2000));
  const account = await client.api.v2010.accounts(process.env.TWILIO_ACCOUNT_SID).fetch();
  console.log(account.status);
  const [last] = [await isSent()];
  await client.balance.fetch();
  if (!last) await client.messages.create({ from, ...order });
}
