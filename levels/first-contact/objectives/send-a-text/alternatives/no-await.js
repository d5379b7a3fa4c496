// The text arrives; the receipt is not waited for. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();

const message = client.messages.create({
  from: '+14155550100',
  to: '+16285550100',
  body: 'Hello, Pico!',
});

console.log(message.sid, message.status);
