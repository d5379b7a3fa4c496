import twilio from 'twilio';

const accountSid = process.env['TWILIO_ACCOUNT_SID'];
const authToken = process.env['TWILIO_AUTH_TOKEN'];

twilio(accountSid, authToken)
  .api.accounts(accountSid)
  .fetch()
  .then(({ friendlyName, status }) => console.log(`${friendlyName} is ${status}`));
