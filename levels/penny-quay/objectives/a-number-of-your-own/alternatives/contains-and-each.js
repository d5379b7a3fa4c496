import twilio from 'twilio';

const client = twilio();

const found = await client.availablePhoneNumbers('US').local.list({
  contains: '415*******',
  smsEnabled: true,
});
await client.incomingPhoneNumbers.create({ phoneNumber: found.at(-1).phoneNumber });
client.incomingPhoneNumbers.each((number) => console.log(number.phoneNumber));
