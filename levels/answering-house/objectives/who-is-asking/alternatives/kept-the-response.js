exports.handler = (context, event, callback) => {
  const answer = new Twilio.Response();
  answer.appendHeader('Content-Type', 'text/xml');
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message('You wrote: ' + event.Body);
  answer.setBody(reply.toString());
  callback(null, answer);
};
