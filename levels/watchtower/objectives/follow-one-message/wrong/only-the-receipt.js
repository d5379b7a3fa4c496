// diagnosis: no-look
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const message = await client.messages.create({ from, to: '+16285550122', body: 'Ribbon test.' });
console.log(message.sid, message.status);
