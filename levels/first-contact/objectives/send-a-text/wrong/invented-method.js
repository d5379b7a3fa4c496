// diagnosis: house.no-such-method
import twilio from 'twilio';

const client = twilio();

const message = await client.messages.send({
  from: '+14155550100',
  to: '+16285550100',
  body: 'Hello, Pico!',
});

console.log(message.sid, message.status);
