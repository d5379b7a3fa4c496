// api: expected ok|error
const t = require('twilio')('AC' + '0'.repeat(32), 'b');
await t.messages.create(
  JSON.parse('{"__proto__":{"polluted":1},"to":"+15551230000","from":"+1","body":"x"}'),
);
console.log({}.polluted);
