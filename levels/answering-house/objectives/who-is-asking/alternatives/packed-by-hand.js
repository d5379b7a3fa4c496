// Escapes what XML minds. Accepted, with a note.
const pack = (words) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

exports.handler = function (context, event, callback) {
  const answer = new Twilio.Response();
  answer.appendHeader('Content-Type', 'text/xml');
  answer.setBody('<Response><Message>You wrote: ' + pack(event.Body) + '</Message></Response>');
  callback(null, answer);
};
