import twilio from 'twilio';
import express from 'express';

const client = twilio();
const from = '+14155550100';
const desk = express();

const app = express();
app.use(express.urlencoded({ extended: true }));
app.post('/status', ({ body }, res) => {
  console.log(JSON.stringify(body));
  res.status(200).send('thank you');
});
app.listen(3000, async () => {
  await client.messages.create({
    from,
    to: '+16285550122',
    body: 'Tube test.',
    statusCallback: 'https://desk.example.com/status',
  });
});
