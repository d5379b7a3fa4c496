import express from 'express';
import twilio from 'twilio';

const client = twilio();
const desk = express();

const { MessagingResponse } = twilio.twiml;

desk.post('/windows/1', (req, res) => {
  const reply = new MessagingResponse();
  reply.message('The ferry runs. Last one at midnight.');
  res.set('Content-Type', 'application/xml').send(reply.toString());
});
desk.listen(3000, async () => {
  const numbers = await client.incomingPhoneNumbers.list();
  await numbers[0].update({ smsUrl: 'https://desk.example.com/windows/1', smsMethod: 'POST' });
});
