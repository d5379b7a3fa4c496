// diagnosis: flattered
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

await client.messages.create({ from, to: '+16285550103', body: 'Your crates are on quay 4.' });
