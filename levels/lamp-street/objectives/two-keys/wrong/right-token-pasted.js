// diagnosis: token-on-the-door
import twilio from 'twilio';

const accountSid = 'AC0123456789abcdef0123456789abcdef';
const authToken = '7e1a9c0d5b3f48629d0c6ea14f82b735';
const client = twilio(accountSid, authToken);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName, account.status);
