// diagnosis: house.handler-broke
import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.post('/sms', twilio.webhook(), (req, res) => {
  console.log('guest:', req.body.From, req.body.Body);
  const reply = new MessageResponse();
  reply.message('Welcome. We have you in the book.');
  res.type('text/xml').send(reply.toString());
});

desk.listen(3000);
