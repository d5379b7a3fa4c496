// diagnosis: small-body
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.body}`);
  callback(null, reply);
};
