exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message('The ferry runs until midnight.');
  callback(null, reply);
};

const client = Twilio();
client.incomingPhoneNumbers
  .list({ phoneNumber: '+14155550100' })
  .then(([number]) => number.update({ smsUrl: 'https://desk.example.com/ferry' }));
