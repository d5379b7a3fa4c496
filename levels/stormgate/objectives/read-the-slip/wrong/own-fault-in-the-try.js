// diagnosis: own-fault-caught
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

try {
  await clinet.messages.create({
    from,
    to: '+1628555',
    body: 'Bridge down at nine.',
  });
} catch (error) {
  console.log(error.status, error.code, error.message, error.moreInfo);
}

await client.messages.create({
  from,
  to: '+16285550104',
  body: 'Bridge down at nine.',
});
