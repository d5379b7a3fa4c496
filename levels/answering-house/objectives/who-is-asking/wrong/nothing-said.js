// diagnosis: silent
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  callback(null, reply);
};
