// diagnosis: an-address-only
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const zadie = '+16285550102';
const aunt = '+447700900123';
const picture = 'https://media.example.com/lamp-street.png';

const postcard = await client.messages.create({
  from,
  to: zadie,
  body: `Your street tonight, Zadie: ${picture}`,
});

console.log(postcard.sid, postcard.numMedia);
