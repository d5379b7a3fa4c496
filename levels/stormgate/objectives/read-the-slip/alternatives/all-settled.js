import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const numbers = ['+1628555', '+16285550104'];

const results = await Promise.allSettled(
  numbers.map((to) => client.messages.create({ from, to, body: 'Bridge down at nine.' })),
);
for (const { status, reason } of results) {
  if (status === 'rejected') console.log(reason.status, reason.code);
}
