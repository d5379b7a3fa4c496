// diagnosis: house.no-to
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

const ACTION = {
  30003: 'retry',
  30005: 'remove',
  30006: 'call',
  30007: 'rewrite',
};
const retried = new Set();

desk.post('/status', (req, res) => {
  res.sendStatus(204);
  const { To, MessageStatus, ErrorCode } = req.body;
  if (!['undelivered', 'failed'].includes(MessageStatus)) return;
  const action = (!retried.has(To) && ACTION[ErrorCode]) || 'ask a person';
  console.log(To, ErrorCode, action);
  if (action !== 'retry') return;
  retried.add(To);
  setTimeout(
    () => client.messages.create({ from, too: To, body, statusCallback }),
    15 * 60_000,
  );
});

desk.listen(3000);

for (const to of numbers)
  await client.messages.create({ from, to, body, statusCallback });
