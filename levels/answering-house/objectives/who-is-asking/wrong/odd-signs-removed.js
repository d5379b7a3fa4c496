// diagnosis: cut-out
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body.replace(/[^\w ?¿áÁ☕]/g, '')}`);
  callback(null, reply);
};
