// diagnosis: sid-on-the-door
import twilio from 'twilio';

const accountSid = 'AC0123456789abcdef0123456789abcdef';
const authToken = process.env.TWILIO_AUTH_TOKEN;
const client = twilio(accountSid, authToken);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName, account.status);
