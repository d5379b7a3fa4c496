// diagnosis: none-removed
import twilio from 'twilio';

const client = twilio();
const uma = '+16285550121';
const lior = '+16285550122';

const letters = await client.messages.list({ to: uma });
const more = await client.messages.list({ from: uma });
console.log('left:', letters.length + more.length);
