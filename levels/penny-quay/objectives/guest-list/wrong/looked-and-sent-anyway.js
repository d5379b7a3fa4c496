// diagnosis: empty-list-overlooked
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const guests = await client.outgoingCallerIds.list({ phoneNumber: uma, limit: 1 });
console.log(guests.length);
await client.messages.create({ from, to: uma, body: 'Your crates are on quay 4.' });
