// diagnosis: house.no-from
import twilio from 'twilio';

const client = twilio();

const message = await client.messages.create({
  to: '+16285550100',
  body: 'Hello, Pico!',
});

console.log(message.sid, message.status);
