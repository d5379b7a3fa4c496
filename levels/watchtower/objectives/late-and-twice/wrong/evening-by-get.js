// diagnosis: no-evening
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

const RANK = {
  queued: 1,
  sending: 2,
  sent: 3,
  delivered: 4,
  undelivered: 4,
  failed: 4,
};
const known = new Map();

desk.post('/status', (req, res) => {
  const { MessageSid, MessageStatus } = req.body;
  if (RANK[MessageStatus] > (RANK[known.get(MessageSid)] ?? -1)) {
    known.set(MessageSid, MessageStatus);
    console.log(MessageSid, MessageStatus);
  }
  res.sendStatus(204);
});

desk.get('/evening', (req, res) => {
  const count = { delivered: 0, undelivered: 0 };
  for (const status of known.values())
    if (status in count) count[status] += 1;
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
