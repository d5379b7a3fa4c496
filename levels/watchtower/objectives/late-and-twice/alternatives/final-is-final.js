import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const boats = ['+16285550130', '+16285550142', '+16285550131', '+16285550132', '+16285550133'];

const desk = express();
desk.use(express.urlencoded({ extended: false }));

const FINAL = ['delivered', 'undelivered', 'failed'];
const known = {};

desk.post('/status', (req, res) => {
  res.sendStatus(204);
  const { MessageSid: sid, MessageStatus: status } = req.body;
  if (FINAL.includes(known[sid])) return;
  if (status === 'sending' && known[sid] === 'sent') return;
  if (known[sid] !== status) console.log(sid, status);
  known[sid] = status;
});

desk.post('/evening', (req, res) => {
  const words = Object.values(known);
  const number = (word) => words.filter((each) => each === word).length;
  console.log(`delivered: ${number('delivered')}, undelivered: ${number('undelivered')}`);
  res.sendStatus(204);
});

desk.listen(3000);

for (const to of boats) {
  const statusCallback = 'https://desk.example.com/status';
  await client.messages.create({ from, to, body: 'Echo, echo.', statusCallback });
}
