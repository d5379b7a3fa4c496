// diagnosis: house.no-such-name
import twilio from 'twilio';

const numbers = [
  '+15005550001',
  '+15005550002',
  '+15005550003',
  '+15005550004',
  '+15005550009',
  '+16285550104',
];

const rehearsal = twilio(
  process.env.TEST_ACCOUNT_SID,
  process.env.TEST_AUTH_TOKEN,
);
const codes = {};

for (const to of numbers) {
  try {
    await rehearsal.messages.create({
      from: '+15005550006',
      to,
      body: 'Rehearsal.',
    });
    codes[to] = 'ok';
  } catch (error) {
    codes[to] = error.code;
  }
}

console.log(code);
