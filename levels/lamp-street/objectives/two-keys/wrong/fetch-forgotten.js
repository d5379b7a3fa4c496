// diagnosis: never-asked
import twilio from 'twilio';

const accountSid = process.env.TWILIO_ACCOUNT_SID;
const authToken = process.env.TWILIO_AUTH_TOKEN;
const client = twilio(accountSid, authToken);

const account = client.api.v2010.accounts(accountSid);

console.log(account.friendlyName, account.status);
