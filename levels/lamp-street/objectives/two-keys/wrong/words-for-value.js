// diagnosis: words-for-value
import twilio from 'twilio';

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
const client = twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN);

const account = await client.api.v2010.accounts(TWILIO_ACCOUNT_SID).fetch();

console.log('account.friendlyName');
