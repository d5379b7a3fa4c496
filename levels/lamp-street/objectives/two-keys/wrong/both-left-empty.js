// diagnosis: house.no-keys
import twilio from 'twilio';

const accountSid = '';
const authToken = '';
const client = twilio(accountSid, authToken);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName, account.status);
