// api: expected stopped
const t = require('twilio')('AC' + '0'.repeat(32), 'b');
for (;;) t.messages.create({ to: '+15551230000', from: '+1', body: 'x' });
