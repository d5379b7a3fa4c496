// diagnosis: only-looked
import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').local.list({
  areaCode: 415,
  smsEnabled: true,
  limit: 5,
});
console.log(found.map((each) => each.phoneNumber));
