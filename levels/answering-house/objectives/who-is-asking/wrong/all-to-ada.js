// diagnosis: one-gets-all
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message({ to: '+16285550111' }, `You wrote: ${event.Body}`);
  callback(null, reply);
};
