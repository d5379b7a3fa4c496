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
  const crossings = Number((/\d+/.exec(req.body.Body) ?? [1])[0]);
  answer(res, `${crossings} crossings: ${crossings * 2} coins.`);
});

const APOLOGY =
  '<?xml version="1.0"?><Response><Message>The window is shut. We will write back.</Message></Response>';

desk.get('/second-door', (req, res) => {
  console.error(req.query.ErrorCode);
  res.type('text/xml').send(APOLOGY);
});
desk.listen(3000);

const [{ sid }] = await client.incomingPhoneNumbers.list();
await client.incomingPhoneNumbers(sid).update({
  smsFallbackUrl: 'https://desk.example.com/second-door',
  smsFallbackMethod: 'GET',
});
