// Keeps only final words, each in a set. Accepted, with a note.
import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const boats = ['+16285550130', '+16285550142', '+16285550131', '+16285550132', '+16285550133'];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

const done = { delivered: new Set(), undelivered: new Set() };

desk.post('/status', (req, res) => {
  const { MessageSid, MessageStatus } = req.body;
  if (done[MessageStatus]) done[MessageStatus].add(MessageSid);
  res.sendStatus(204);
});

desk.post('/evening', (req, res) => {
  for (const [word, sids] of Object.entries(done)) console.log(word, sids.size);
  res.sendStatus(204);
});

desk.listen(3000);

for (const to of boats) {
  const statusCallback = 'https://desk.example.com/status';
  await client.messages.create({ from, to, body: 'Echo, echo.', statusCallback });
}
