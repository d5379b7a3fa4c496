// diagnosis: house.no-body
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

const failed = [];

for (const to of crew) {
  try {
    await client.messages.create({
      from,
      to,
      text: 'Storm from the west. Ropes, please.',
    });
  } catch (error) {
    if (!error.status) throw error;
    failed.push({ to, code: error.code });
  }
}

console.log(failed);
