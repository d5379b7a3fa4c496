import twilio from 'twilio';

const client = twilio();

const [letter] = await client.messages.list({
  from: '+16285550123',
  to: '+14155550110',
  dateSentBefore: new Date(Date.UTC(2026, 6, 30)),
  limit: 1,
});

console.log(letter.body);
