// diagnosis: bought-twice
import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').local.list({
  areaCode: 415,
  smsEnabled: true,
  limit: 5,
});
for (const { phoneNumber } of found) {
  await client.incomingPhoneNumbers.create({ phoneNumber });
}
