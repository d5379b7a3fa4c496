exports.handler = (context, event, callback) => {
  const answer = new Twilio.Response();
  answer.appendHeader('Content-Type', 'text/xml');
  answer.setBody(
    '<Response><Message>You wrote: ' +
      event.Body +
      '</Message></Response>',
  );
  callback(null, answer);
};
