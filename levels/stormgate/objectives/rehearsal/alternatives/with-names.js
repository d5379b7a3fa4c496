import twilio from 'twilio';

const names = { 21211: 'no number', 21610: 'said STOP', 21614: 'landline' };
const numbers = [
  '+15005550001',
  '+15005550002',
  '+15005550003',
  '+15005550004',
  '+15005550009',
  '+16285550104',
];

const { TEST_ACCOUNT_SID, TEST_AUTH_TOKEN } = process.env;
const stage = twilio(TEST_ACCOUNT_SID, TEST_AUTH_TOKEN);

async function rehearse(to) {
  try {
    await stage.messages.create({ from: '+15005550006', to, body: 'Rehearsal.' });
    return 'ok';
  } catch ({ code }) {
    return `${code} ${names[code] ?? ''}`;
  }
}

const rows = [];
for (const to of numbers) rows.push({ to, code: await rehearse(to) });
console.log(JSON.stringify(rows, null, 2));
