const twilio = require('twilio');

const client = twilio();

client
  .availablePhoneNumbers('US')
  .local.list({ areaCode: '415', smsEnabled: true })
  .then(([plate]) => client.incomingPhoneNumbers.create({ phoneNumber: plate.phoneNumber }))
  .then(() => client.incomingPhoneNumbers.list())
  .then((mine) => mine.forEach(({ phoneNumber, sid }) => console.log(phoneNumber, sid)));
