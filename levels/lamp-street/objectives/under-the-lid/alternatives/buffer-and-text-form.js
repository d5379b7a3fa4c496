const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
const url = `https://api.twilio.com/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID}/Messages`;
const stamp = Buffer.from(`${TWILIO_ACCOUNT_SID}:${TWILIO_AUTH_TOKEN}`).toString('base64');
const headers = {
  authorization: `Basic ${stamp}`,
  'content-type': 'application/x-www-form-urlencoded',
};
const fields = { To: '+16285550104', From: '+14155550100', Body: 'Posted & sealed.' };
const body = Object.entries(fields)
  .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  .join('&');

const posted = await fetch(url + '.json', { method: 'POST', headers, body });
const { sid } = JSON.parse(await posted.text());
const read = await fetch(`${url}/${sid}.json`, { headers });
console.log(`posted ${posted.status}, read ${read.status}`);
