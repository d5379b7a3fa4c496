// diagnosis: tags-as-text
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body}`);
  callback(null, reply.toString());
};
