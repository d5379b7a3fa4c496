// diagnosis: only-looked
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const guests = await client.outgoingCallerIds.list({ phoneNumber: uma, limit: 1 });
if (guests.length === 0) console.log('Uma is not on the list.');
else await client.messages.create({ from, to: uma, body: 'Your crates are on quay 4.' });
