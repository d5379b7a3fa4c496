const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const home = `https://api.twilio.com/2010-04-01/Accounts/${sid}`;
const stamp = `Basic ${btoa(sid + ':' + token)}`;

const form = new URLSearchParams();
form.append('To', '+16285550104');
form.append('From', '+14155550100');
form.append('Body', 'No lid.');

fetch(`${home}/Messages.json`, { method: 'POST', headers: { Authorization: stamp }, body: form })
  .then((answer) => {
    console.log(answer.status);
    return answer.json();
  })
  .then(({ uri }) => fetch(`https://api.twilio.com${uri}`, { headers: { Authorization: stamp } }))
  .then((answer) => console.log(answer.status));
