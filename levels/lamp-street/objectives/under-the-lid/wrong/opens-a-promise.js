// diagnosis: promise-opened
const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const home = `https://api.twilio.com/2010-04-01/Accounts/${sid}`;
const headers = {
  Authorization: 'Basic ' + btoa(`${sid}:${token}`),
};

const form = new URLSearchParams({
  To: '+16285550104', // Theo
  From: '+14155550100',
  Body: 'Posted by hand.',
});

const posted = fetch(`${home}/Messages.json`, {
  method: 'POST',
  headers,
  body: form,
});
const message = await posted.json();
const read = await fetch(`${home}/Messages/${message.sid}.json`, {
  headers,
});

console.log(posted.status, read.status, message.date_created);
