// diagnosis: empty-hook
import twilio from 'twilio';

const accountSid = process.env.ACCOUNT_SID;
const authToken = process.env.AUTH_TOKEN;
const client = twilio(accountSid, authToken);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName, account.status);
