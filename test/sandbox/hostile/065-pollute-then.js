// tamper: expected ok|error|stopped|never-settled
Object.prototype.then = function (r) {
  r && r('HIJACK');
};
const t = require('twilio')('AC' + '0'.repeat(32), 'b');
const m = await t.messages.create({ to: '+15551230000', from: '+1', body: 'x' });
console.log(m);
