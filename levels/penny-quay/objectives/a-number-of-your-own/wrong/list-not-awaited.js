// diagnosis: house.no-await
import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').local.list({
  areaCode: 415,
  smsEnabled: true,
  limit: 5,
});
const number = await client.incomingPhoneNumbers.create({
  phoneNumber: found[0].phoneNumber,
  friendlyName: 'Relay desk',
});
const mine = client.incomingPhoneNumbers.list({ limit: 20 });
console.log(number.sid, mine);
