import express from 'express';
import twilio from 'twilio';

const client = twilio();
const desk = express();

desk.post('/sms', (req, res) => {
  res.json({
    message: 'Yes, the ferry runs until midnight.',
  });
});
desk.listen(3000);

const [number] = await client.incomingPhoneNumbers.list({
  phoneNumber: '+14155550100',
  limit: 1,
});
console.log(number.sid, number.smsUrl);
