// diagnosis: words-for-value
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const message = await client.messages.create({
  from,
  to: '+16285550102',
  body: 'Your lamp is next, Zadie.',
});

console.log('message.status', 'message.numSegments');
