// diagnosis: house.no-request
import twilio from 'twilio';

const client = twilio();

const message = {
  from: '+14155550100',
  to: '+16285550100',
  body: 'Hello, Pico!',
};

console.log(message.body);
