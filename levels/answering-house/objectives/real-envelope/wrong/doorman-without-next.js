// diagnosis: never-answered
import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.use((req, res, next) => {
  const seal = req.header('X-Twilio-Signature') ?? '';
  const url = 'https://desk.example.com' + req.originalUrl;
  const token = process.env.TWILIO_AUTH_TOKEN;
  if (!twilio.validateRequest(token, seal, url, req.body)) res.sendStatus(403);
});
desk.post('/sms', (req, res) => {
  console.log('guest:', req.body.From, req.body.Body);
  const reply = new MessagingResponse();
  reply.message('Welcome. We have you in the book.');
  res.type('text/xml').send(reply.toString());
});

desk.listen(3000);
