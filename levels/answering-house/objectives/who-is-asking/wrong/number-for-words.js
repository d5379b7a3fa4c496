// diagnosis: number-for-words
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.From}`);
  callback(null, reply);
};
