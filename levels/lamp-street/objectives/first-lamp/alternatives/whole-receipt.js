import twilio from 'twilio';

const client = twilio();

const message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550102',
  body: 'Your lamp is next.',
});

console.log('Not delivered yet, here is the receipt:');
console.log(message);
