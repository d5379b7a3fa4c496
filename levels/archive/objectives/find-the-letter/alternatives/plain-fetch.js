const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const query = new URLSearchParams({
  From: '+16285550123',
  To: '+14155550110',
  DateSent: '2026-07-29',
});

const answer = await fetch(
  `https://api.twilio.com/2010-04-01/Accounts/${sid}/Messages.json?${query}`,
  { headers: { Authorization: `Basic ${btoa(`${sid}:${token}`)}` } },
);
const { messages } = await answer.json();
console.log(messages[0].body);
