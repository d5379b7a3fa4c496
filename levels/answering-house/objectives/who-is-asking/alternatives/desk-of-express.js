const express = require('express');
const { twiml } = require('twilio');

const desk = express();
desk.use(express.urlencoded({ extended: true }));
desk.post('/repeat', ({ body: { Body } }, res) => {
  const reply = new twiml.MessagingResponse();
  reply.message('You wrote: ' + Body);
  res.type('text/xml').send(String(reply));
});
desk.listen(8080);
