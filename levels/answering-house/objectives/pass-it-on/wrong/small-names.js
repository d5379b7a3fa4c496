// diagnosis: small-names
import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

const send = (res, reply) =>
  res.type('text/xml').send(reply.toString());

desk.post('/sms', (req, res) => {
  const reply = new MessagingResponse();
  if (/night/i.test(req.body.body))
    reply.redirect({ method: 'POST' }, '/night');
  else reply.message('Until midnight.');
  send(res, reply);
});

desk.post('/night', (req, res) => {
  const { From, Body } = req.body;
  const reply = new MessagingResponse();
  reply.message('Passed on. Someone will write to you.');
  reply.message(
    {
      to: '+16285550107',
      action: 'https://desk.example.com/receipt',
    },
    `${From}: ${Body}`,
  );
  send(res, reply);
});

desk.post('/receipt', (req, res) => {
  console.log(req.body.MessageStatus);
  res.sendStatus(204);
});

desk.listen(3000);
