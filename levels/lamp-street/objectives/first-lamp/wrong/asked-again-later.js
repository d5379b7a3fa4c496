// diagnosis: asked-too-late
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const message = await client.messages.create({
  from,
  to: '+16285550102',
  body: 'Your lamp is next, Zadie.',
});

await new Promise((done) => setTimeout(done, 10000));
const later = await client.messages(message.sid).fetch();

console.log(later.status, later.numSegments);
