import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const body = 'Beacon test. Answer with your light.';
const statusCallback = 'https://desk.example.com/status';
const numbers = ['+16285550141', '+16285550142', '+16285550140', '+16285550143', '+16285550123'];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

const tries = new Map();

function actionFor(code, to) {
  switch (Number(code)) {
    case 30003:
      return (tries.get(to) ?? 0) < 1 ? 'retry' : 'ask a person';
    case 30005:
      return 'remove';
    case 30006:
      return 'call';
    case 30007:
      return 'rewrite';
    default:
      return 'ask a person';
  }
}

desk.post('/status', (req, res) => {
  const { To: to, MessageStatus: status, ErrorCode: code } = req.body;
  if (status === 'undelivered' || status === 'failed') {
    const action = actionFor(code, to);
    console.log(`${to}: ${action} (${code})`);
    if (action === 'retry') {
      tries.set(to, 1);
      setTimeout(send, 16 * 60 * 1000, to);
    }
  }
  res.status(200).end();
});

const send = (to) => client.messages.create({ from, to, body, statusCallback });

desk.listen(3000);
await Promise.all(numbers.map(send));
