// diagnosis: ended-without
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

try {
  await client.messages.create({ from, ...order });
} catch (error) {
  if (error.status) throw error;
  console.log('no answer', error.code);
}
