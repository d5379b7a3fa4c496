import twilio from 'twilio';

const client = twilio();
const uma = '+16285550121';
const lior = '+16285550122';

const hers = async () => [
  ...(await client.messages.list({ to: uma })),
  ...(await client.messages.list({ from: uma })),
];

const emptyDrawer = async ({ sid, numMedia }) => {
  if (numMedia === '0') return;
  for (const medium of await client.messages(sid).media.list()) await medium.remove();
};

for (const letter of await hers()) {
  await emptyDrawer(letter);
  await letter.remove();
}

for (const letter of await client.messages.list({ from: lior })) await emptyDrawer(letter);

console.log('left:', (await hers()).length);
