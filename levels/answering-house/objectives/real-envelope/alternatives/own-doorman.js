import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

const { TWILIO_AUTH_TOKEN: token } = process.env;

function doorman(req, res, next) {
  const { 'x-twilio-signature': seal = '' } = req.headers;
  const url = `https://${req.headers.host}${req.url}`;
  if (twilio.validateRequest(token, seal, url, req.body)) return next();
  res.status(403).type('text/plain').send('That is not the network’s seal.');
}

desk.post('/sms', doorman, (req, res) => {
  console.log('guest:', req.body.From, req.body.Body);
  const reply = new MessagingResponse();
  reply.message('Welcome. We have you in the book.');
  res.type('text/xml').send(reply.toString());
});

desk.listen(3000);
