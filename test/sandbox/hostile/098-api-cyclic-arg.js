// api: expected error
const t = require('twilio')('AC' + '0'.repeat(32), 'b');
const o = { to: '+15551230000' };
o.o = o;
await t.messages.create(o);
