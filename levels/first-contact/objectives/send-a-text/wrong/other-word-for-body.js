// diagnosis: house.no-body
import twilio from 'twilio';

const client = twilio();

const message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550100',
  message: 'Hello, Pico!',
});

console.log(message.sid, message.status);
