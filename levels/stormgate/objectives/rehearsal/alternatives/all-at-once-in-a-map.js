import twilio from 'twilio';

const numbers = [
  '+15005550001',
  '+15005550002',
  '+15005550003',
  '+15005550004',
  '+15005550009',
  '+16285550104',
];

const rehearsal = twilio(process.env.TEST_ACCOUNT_SID, process.env.TEST_AUTH_TOKEN);

const results = await Promise.allSettled(
  numbers.map((to) => rehearsal.messages.create({ from: '+15005550006', to, body: 'Boo.' })),
);
const codes = new Map(
  results.map((result, index) => [numbers[index], result.reason?.code ?? 'ok']),
);
console.log(codes);
