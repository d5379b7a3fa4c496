// diagnosis: never-looked
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const order = { to: '+16285550122', body: 'Storm anchor out. (order 7)' };

for (let turn = 1; turn <= 3; turn++) {
  try {
    await client.messages.create({ from, ...order });
    break;
  } catch (error) {
    if (error.status) throw error;
  }
}
