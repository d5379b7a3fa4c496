// A token of that name does not exist; the SDK helps itself. Accepted, with a note.
import twilio from 'twilio';

const accountSid = process.env.TWILIO_ACCOUNT_SID;
const client = twilio(accountSid, process.env.TWILIO_TOKEN);

const account = await client.api.v2010.accounts(accountSid).fetch();

console.log(account.friendlyName);
