// Looks at the whole rack, then narrows it. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();

const rack = client.availablePhoneNumbers('US').local;
const all = await rack.list({ limit: 20 });
console.log(all.map(({ phoneNumber }) => phoneNumber).join(' '));

const found = await rack.list({
  areaCode: 415,
  smsEnabled: true,
  limit: 5,
});
const number = await client.incomingPhoneNumbers.create({
  phoneNumber: found[0].phoneNumber,
  friendlyName: 'Relay desk',
});
const mine = await client.incomingPhoneNumbers.list({ limit: 20 });
console.log(number.sid, mine.map((each) => each.phoneNumber));
