import twilio from 'twilio';

const client = twilio();
const uma = '+16285550121';
const lior = '+16285550122';

const [to, from, his] = await Promise.all([
  client.messages.list({ to: uma }),
  client.messages.list({ from: uma }),
  client.messages.list({ from: lior }),
]);
await Promise.all([...to, ...from].map((letter) => letter.remove()));

const { sid } = his.find(({ numMedia }) => Number(numMedia) > 0);
const [medium] = await client.messages(sid).media.list({ limit: 1 });
await medium.remove();

const left = await Promise.all([
  client.messages.list({ to: uma, limit: 1 }),
  client.messages.list({ from: uma, limit: 1 }),
]);
console.log(left.flat().length);
