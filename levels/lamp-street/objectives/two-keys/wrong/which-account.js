// diagnosis: no-sid
import twilio from 'twilio';

const client = twilio();

const account = await client.api.v2010.accounts().fetch();

console.log(account.friendlyName, account.status);
