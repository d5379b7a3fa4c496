import express from 'express';
import twilio from 'twilio';

const pairs = new Map([
  ['ferry', 'Until midnight.'],
  ['hours', '6:00 to 23:00.'],
  ['price', 'Two coins a crossing.'],
]);

function answerTo(text) {
  for (const word of text.toLowerCase().split(/\W+/)) if (pairs.has(word)) return pairs.get(word);
  return 'You can ask for FERRY, HOURS and PRICE.';
}

const desk = express().use(express.urlencoded({ extended: false }));
desk.post('/questions', (req, res) => {
  const reply = new twilio.twiml.MessagingResponse();
  if (req.body.Body) reply.message(answerTo(req.body.Body));
  res.type('xml').send(reply.toString());
});
desk.listen(3000);
