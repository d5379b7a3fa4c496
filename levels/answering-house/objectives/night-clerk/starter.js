import express from 'express';
import twilio from 'twilio';

const { MessagingResponse } = twilio.twiml;
const client = twilio();
const desk = express();
desk.use(express.urlencoded({ extended: false }));

function answer(res, words) {
  const reply = new MessagingResponse();
  reply.message(words);
  res.type('text/xml').send(reply.toString());
}

desk.post('/sms', (req, res) => {
  const crossings = Number(req.body.Body.match(/\d+/)[0]);
  answer(
    res,
    `${crossings} crossings: ${crossings * 2} coins.`,
  );
});

desk.listen(3000);
