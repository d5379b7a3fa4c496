// diagnosis: no-door
import express from 'express';
import twilio from 'twilio';

const client = twilio();
const desk = express();

desk.post('/sms', (req, res) => {
  res
    .type('text/xml')
    .send('<Response><Message>Yes, the ferry runs until midnight.</Message></Response>');
});
desk.listen(3000);
