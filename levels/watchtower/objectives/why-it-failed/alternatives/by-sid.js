import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const body = 'Beacon test. Answer with your light.';
const statusCallback = 'https://desk.example.com/status';
const numbers = ['+16285550141', '+16285550142', '+16285550140', '+16285550143', '+16285550123'];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

const ACTION = new Map([
  ['30003', 'retry'],
  ['30005', 'remove'],
  ['30006', 'call'],
  ['30007', 'rewrite'],
]);
const again = new Set();

desk.post('/status', (req, res) => {
  res.sendStatus(204);
  const { MessageSid, To, ErrorCode } = req.body;
  if (!ErrorCode) return;
  const isAgain = again.has(MessageSid);
  const action = isAgain ? 'ask a person' : (ACTION.get(ErrorCode) ?? 'ask a person');
  console.log(JSON.stringify({ To, ErrorCode, action }));
  if (action === 'retry') setTimeout(retry, 900_000, To);
});

async function retry(to) {
  const { sid } = await client.messages.create({ from, to, body, statusCallback });
  again.add(sid);
}

desk.listen(3000);

for (const to of numbers) await client.messages.create({ from, to, body, statusCallback });
