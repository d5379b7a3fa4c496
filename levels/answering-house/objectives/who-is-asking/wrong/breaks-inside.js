// diagnosis: house.handler-broke
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body.text.trim()}`);
  callback(null, reply);
};
