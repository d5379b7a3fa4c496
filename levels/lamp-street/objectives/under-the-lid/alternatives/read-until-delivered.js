// Reads the one message again and again, until it has arrived. Accepted, with a note.
const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const home = `https://api.twilio.com/2010-04-01/Accounts/${sid}`;
const headers = { Authorization: 'Basic ' + btoa(`${sid}:${token}`) };

const form = new URLSearchParams({
  To: '+16285550104', // Theo
  From: '+14155550100',
  Body: 'Posted by hand.',
});

const posted = await fetch(`${home}/Messages.json`, { method: 'POST', headers, body: form });
let message = await posted.json();
console.log(posted.status);

while (message.status !== 'delivered') {
  await new Promise((done) => setTimeout(done, 1000));
  const read = await fetch(`${home}/Messages/${message.sid}.json`, { headers });
  message = await read.json();
  console.log(read.status, message.status);
}
