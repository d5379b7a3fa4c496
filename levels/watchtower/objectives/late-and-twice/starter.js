import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const boats = [
  '+16285550130',
  '+16285550142',
  '+16285550131',
  '+16285550132',
  '+16285550133',
];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

const known = new Map();
const count = { delivered: 0, undelivered: 0 };

desk.post('/status', (req, res) => {
  const { MessageSid, MessageStatus } = req.body;
  known.set(MessageSid, MessageStatus);
  if (MessageStatus in count) count[MessageStatus] += 1;
  console.log(MessageSid, MessageStatus);
  res.sendStatus(204);
});

desk.post('/evening', (req, res) => {
  console.log('evening', count);
  res.sendStatus(204);
});

desk.listen(3000);

for (const to of boats) {
  const statusCallback = 'https://desk.example.com/status';
  await client.messages.create({
    from,
    to,
    body: 'Echo, echo.',
    statusCallback,
  });
}
