// diagnosis: no-handler
exports.handle = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body}`);
  callback(null, reply);
};
