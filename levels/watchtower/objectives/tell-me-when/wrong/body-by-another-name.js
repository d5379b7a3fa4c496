// diagnosis: house.no-body
import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const desk = express();

desk.use(express.urlencoded({ extended: false }));
desk.post('/status', (req, res) => {
  console.log(req.body.MessageSid, req.body.MessageStatus);
  res.sendStatus(204);
});
desk.listen(3000);

await client.messages.create({
  from,
  to: '+16285550122',
  text: 'Tube test.',
  statusCallback: 'https://desk.example.com/status',
});
