// diagnosis: second-trip
import express from 'express';
import twilio from 'twilio';

const client = twilio();
const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.post('/sms', (req, res) => {
  const { From: to, To: from } = req.body;
  client.messages.create({ from, to, body: 'Yes, the ferry runs until midnight.' });
  res.type('text/xml').send('<Response/>');
});
desk.listen(3000);

const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: '+14155550100', limit: 1 });
await client.incomingPhoneNumbers(number.sid).update({ smsUrl: 'https://desk.example.com/sms' });
