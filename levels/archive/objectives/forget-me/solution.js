import twilio from 'twilio';

const client = twilio();
const uma = '+16285550121';
const lior = '+16285550122';

const hers = async () => [
  ...(await client.messages.list({ to: uma })),
  ...(await client.messages.list({ from: uma })),
];

for (const { sid } of await hers())
  await client.messages(sid).remove();

for (const letter of await client.messages.list({
  from: lior,
})) {
  if (letter.numMedia === '0') continue;
  for (const medium of await client
    .messages(letter.sid)
    .media.list()) {
    await client
      .messages(letter.sid)
      .media(medium.sid)
      .remove();
  }
}

console.log('left:', (await hers()).length);
