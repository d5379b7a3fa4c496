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

async function tell(to) {
  try {
    const { sid } = await client.messages.create({
      from,
      to,
      body: 'Storm from the west. Ropes, please.',
    });
    return { to, sid };
  } catch (error) {
    if (error.status === undefined) throw error;
    return { to, code: error.code, why: error.message };
  }
}

const report = [];
for (const to of crew) report.push(await tell(to));
console.log(JSON.stringify(report.filter(({ code }) => code)));
