import twilio from 'twilio';

const numbers = [
  '+15005550001',
  '+15005550002',
  '+15005550003',
  '+15005550004',
  '+15005550009',
  '+16285550104',
];

const client = twilio();

for (const to of numbers) {
  await client.messages.create({
    from: '+14155550100',
    to,
    body: 'Rehearsal.',
  });
}
