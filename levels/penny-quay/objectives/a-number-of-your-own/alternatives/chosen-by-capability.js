import twilio from 'twilio';

const client = twilio();

const rack = await client.availablePhoneNumbers('US').local.list({ areaCode: 415 });
const plate = rack.find(({ capabilities }) => capabilities.sms ?? capabilities.SMS);
console.log('Chosen:', plate.friendlyName);

const { sid } = await client.incomingPhoneNumbers.create({ phoneNumber: plate.phoneNumber });
const mine = await client.incomingPhoneNumbers(sid).fetch();
console.log(mine.phoneNumber, mine.friendlyName);
