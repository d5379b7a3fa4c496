// diagnosis: no-address
import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const desk = express();

desk.listen(3000);

await client.messages.create({
  from,
  to: '+16285550122',
  body: 'Tube test.',
});
