import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const desk = express();
desk.use(express.urlencoded({ extended: false }));

const send = (res, reply) =>
  res.type('text/xml').send(reply.toString());

desk.post('/sms', (req, res) => {
  const reply = new MessagingResponse();
  reply.message('Until midnight.');
  send(res, reply);
});

desk.listen(3000);
