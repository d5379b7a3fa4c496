const twilio = require('twilio');

twilio()
  .messages.page({
    from: '+16285550123',
    to: '+14155550110',
    dateSentAfter: '2026-07-29T00:00:00Z',
    dateSentBefore: '2026-07-29T23:59:59Z',
    pageSize: 5,
  })
  .then((page) => page.instances[0])
  .then((letter) => console.log('%s: %s', letter.from, letter.body));
