import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const message = await client.messages.create({
  from,
  to: '+16285550122',
  body: 'Ribbon test.',
});
console.log(message.status);

const now = await client.messages(message.sid).fetch();
console.log(now.status);
