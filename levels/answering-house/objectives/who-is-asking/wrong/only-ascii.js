// diagnosis: coffee-lost
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${event.Body.replace(/[^\x20-\x7e]/g, '')}`);
  callback(null, reply);
};
