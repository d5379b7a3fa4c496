// diagnosis: turned-round
import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.post('/sms', (req, res) => {
  const isReal = twilio.validateRequest(
    process.env.TWILIO_AUTH_TOKEN,
    req.header('X-Twilio-Signature') ?? '',
    'https://desk.example.com' + req.originalUrl,
    req.body,
  );
  if (isReal) return res.sendStatus(403);

  console.log('guest:', req.body.From, req.body.Body);
  const reply = new MessagingResponse();
  reply.message('Welcome. We have you in the book.');
  res.type('text/xml').send(reply.toString());
});

desk.listen(3000);
