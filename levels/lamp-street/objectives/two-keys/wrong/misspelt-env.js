// diagnosis: house.nothing-there
import twilio from 'twilio';

const accountSid = process.env.TWILIO_ACCOUNT_SID;
const authToken = process.evn.TWILIO_AUTH_TOKEN;
const client = twilio(accountSid, authToken);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName, account.status);
