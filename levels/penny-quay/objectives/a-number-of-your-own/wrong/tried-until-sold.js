// diagnosis: tried-until-sold
import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').local.list({
  areaCode: 415,
  smsEnabled: true,
  limit: 5,
});
for (const phoneNumber of ['+14155550123', '+14155550124', '+14155550161']) {
  try {
    await client.incomingPhoneNumbers.create({ phoneNumber });
    break;
  } catch {
    console.log(phoneNumber, 'is not for sale');
  }
}
const mine = await client.incomingPhoneNumbers.list({ limit: 20 });
console.log(mine[0].phoneNumber);
