const express = require('express');
const twilio = require('twilio');

const app = express();
app.use(express.urlencoded({ extended: true }));
app.post(
  '/sms',
  twilio.webhook(process.env.TWILIO_AUTH_TOKEN, { url: 'https://desk.example.com/sms' }),
);
app.post('/sms', ({ body }, res) => {
  console.log(body.From);
  res.type('text/xml').send('<Response><Message>Welcome.</Message></Response>');
});
app.listen(3000);
