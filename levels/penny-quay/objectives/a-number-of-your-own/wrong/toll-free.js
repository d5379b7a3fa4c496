// diagnosis: other-drawer
import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').tollFree.list({
  smsEnabled: true,
  limit: 5,
});
console.log(found.length);
