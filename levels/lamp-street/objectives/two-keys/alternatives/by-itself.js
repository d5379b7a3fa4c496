// The SDK finds its keys alone. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();

const account = await client.api.v2010.account.fetch();

console.log(account.friendlyName);
