// diagnosis: first-desk-gone
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

desk.post('/smss', (req, res) => {
  const crossings = Number(
    req.body.Body.match(/\d+/)?.[0] ?? 1,
  );
  answer(
    res,
    `${crossings} crossings: ${crossings * 2} coins.`,
  );
});

desk.post('/clerk', (req, res) => {
  console.log(
    'clerk:',
    req.body.ErrorCode,
    req.body.ErrorUrl,
  );
  answer(
    res,
    'Sorry, the desk is away. We have your text and will answer.',
  );
});

desk.listen(3000);

const [number] = await client.incomingPhoneNumbers.list({
  phoneNumber: '+14155550100',
  limit: 1,
});
await client.incomingPhoneNumbers(number.sid).update({
  smsFallbackUrl: 'https://desk.example.com/clerk',
  smsFallbackMethod: 'POST',
});
