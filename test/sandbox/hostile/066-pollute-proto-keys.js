// tamper: expected ok|error — host must not see guest prototype
Object.prototype.ok = 'X';
Object.prototype.k = 'end';
Object.prototype.err = 1;
Object.prototype.to = '+15550000000';
const t = require('twilio')('AC' + '0'.repeat(32), 'b');
const m = await t.messages.create({ body: 'x' }).catch((e) => e);
console.log(m);
