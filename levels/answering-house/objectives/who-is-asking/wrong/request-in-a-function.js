// diagnosis: no-req-here
exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(`You wrote: ${req.body.Body}`);
  callback(null, reply);
};
