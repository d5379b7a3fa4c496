const express = require('express');
const app = express();
app.use(express.urlencoded({ extended: true }));

const wrap = (verbs) => '<?xml version="1.0" encoding="UTF-8"?><Response>' + verbs + '</Response>';
const pack = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

app.post('/sms', ({ body }, res) => {
  const isNight = body.Body.toUpperCase().includes('NIGHT');
  res
    .type('xml')
    .send(wrap(isNight ? '<Redirect>night</Redirect>' : '<Message>Till 12.</Message>'));
});
app.post('/night', ({ body }, res) => {
  const words = pack(body.Body + ' (from ' + body.From + ')');
  res
    .type('xml')
    .send(
      wrap(
        '<Message to="+16285550107" statusCallback="/receipt">' +
          words +
          '</Message>' +
          '<Message>Passed on to the night bell.</Message>',
      ),
    );
});
app.post('/receipt', ({ body: { SmsStatus } }, res) => {
  console.log('Imre:', SmsStatus);
  res.end();
});
app.listen(3000);
