const { Twilio } = require('twilio');

const keys = process.env;

async function openTheDesk() {
  const client = new Twilio(keys.TWILIO_ACCOUNT_SID, keys.TWILIO_AUTH_TOKEN);
  const account = await client.api.v2010.accounts(client.accountSid).fetch();
  console.log('Desk:', account.friendlyName);
}

openTheDesk();
