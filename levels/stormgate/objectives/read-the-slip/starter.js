import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

await client.messages.create({
  from,
  to: '+1628555',
  body: 'Bridge down at nine.',
});

await client.messages.create({
  from,
  to: '+16285550104',
  body: 'Bridge down at nine.',
});
