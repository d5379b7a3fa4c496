// diagnosis: not-pico
import twilio from 'twilio';

const client = twilio();

const message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550102',
  body: 'Hello, Pico!',
});

console.log(message.sid, message.status);
