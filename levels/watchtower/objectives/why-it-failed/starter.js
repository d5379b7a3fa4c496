import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const body = 'Beacon test. Answer with your light.';
const statusCallback = 'https://desk.example.com/status';
const numbers = [
  '+16285550141',
  '+16285550142',
  '+16285550140',
  '+16285550143',
  '+16285550123',
];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.post('/status', (req, res) => {
  console.log(req.body.To, req.body.MessageStatus);
  res.sendStatus(204);
});

desk.listen(3000);

for (const to of numbers)
  await client.messages.create({ from, to, body, statusCallback });
