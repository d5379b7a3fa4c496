import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const crew = [
  '+16285550111',
  '+16285550112',
  '+1628555019',
  '+16285550113',
  '+16285550114',
  '+16285550140',
  '+16285550122',
  '+16285550104',
];

const results = await Promise.allSettled(
  crew.map(async (to) =>
    client.messages.create({ from, to, body: 'Storm from the west. Ropes, please.' }),
  ),
);

results.forEach(({ reason }, index) => {
  if (!reason) return;
  if (!reason.status) throw reason;
  console.log(crew[index], reason.code);
});
