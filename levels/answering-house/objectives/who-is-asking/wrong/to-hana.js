// diagnosis: somebody-else
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message({ to: '+16285550106' }, `You wrote: ${event.Body}`);
  callback(null, reply);
};
