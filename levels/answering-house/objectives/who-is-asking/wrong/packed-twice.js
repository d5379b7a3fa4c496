// diagnosis: packed-twice
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`);
  callback(null, reply);
};
