// diagnosis: zadie-left-out
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const zadie = '+16285550102';
const aunt = '+447700900123';
const picture = 'https://media.example.com/lamp-street.png';

const note = await client.messages.create({ from, to: aunt, body: picture });
console.log(note.sid);
