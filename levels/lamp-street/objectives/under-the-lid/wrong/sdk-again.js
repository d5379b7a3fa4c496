// diagnosis: lid-back-on
import twilio from 'twilio';

const client = twilio();
const message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550104',
  body: 'Posted by hand.',
});
console.log(201, message.sid);
