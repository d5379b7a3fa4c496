// diagnosis: class-not-found
exports.handler = (context, event, callback) => {
  const reply = new Twilio.MessagingResponse();
  reply.message(`You wrote: ${event.Body}`);
  callback(null, reply);
};
