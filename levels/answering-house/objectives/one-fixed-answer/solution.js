import express from 'express';
import twilio from 'twilio';

const client = twilio();
const desk = express();

desk.post('/sms', (req, res) => {
  res
    .type('text/xml')
    .send(
      '<Response><Message>The ferry runs.</Message></Response>',
    );
});
desk.listen(3000);

const [number] = await client.incomingPhoneNumbers.list({
  phoneNumber: '+14155550100',
  limit: 1,
});
await client
  .incomingPhoneNumbers(number.sid)
  .update({ smsUrl: 'https://desk.example.com/sms' });
