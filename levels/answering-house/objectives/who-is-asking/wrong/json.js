// diagnosis: not-xml
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body}`);
  callback(null, { message: event.Body });
};
