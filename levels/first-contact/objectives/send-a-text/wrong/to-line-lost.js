// diagnosis: house.no-to
import twilio from 'twilio';

const client = twilio();

const message = await client.messages.create({
  from: '+14155550100',
  body: 'Hello, Pico!',
});

console.log(message.sid, message.status);
