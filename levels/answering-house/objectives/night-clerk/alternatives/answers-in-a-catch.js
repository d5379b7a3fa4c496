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
  let crossings = 1;
  try {
    [crossings] = req.body.Body.match(/\d+/);
  } catch (error) {
    console.warn('no number in', req.body.Body, error.message);
  }
  answer(res, `That is ${2 * crossings} coins for ${crossings}.`);
});

desk.post('/clerk', (req, res) => {
  console.log('clerk:', req.body.ErrorCode, req.body.ErrorUrl);
  answer(res, 'Sorry, the desk is away. We have your text and will answer.');
});

desk.listen(3000);

const numbers = await client.incomingPhoneNumbers.list();
await numbers[0].update({ smsFallbackUrl: 'https://desk.example.com/clerk' });
