import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const [sent, came] = await Promise.all([
  client.messages.list({ from: '+14155550100', dateSentAfter: july, pageSize: 1000 }),
  client.messages.list({ to: '+14155550100', dateSentAfter: july, pageSize: 1000 }),
]);
const lost = sent.filter(({ status }) => status === 'undelivered');
console.log({ delivered: sent.length - lost.length, undelivered: lost.length });
console.log({ received: came.length.toLocaleString() });
