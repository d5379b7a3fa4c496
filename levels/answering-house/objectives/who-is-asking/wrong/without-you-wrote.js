// diagnosis: no-you-wrote
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(event.Body);
  callback(null, reply);
};
