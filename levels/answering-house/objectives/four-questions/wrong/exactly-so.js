// diagnosis: fell-through
const ANSWERS = {
  ferry: 'Until midnight.',
  hours: '6:00 to 23:00.',
  price: 'Two coins a crossing.',
};
const MENU = 'Text FERRY, HOURS or PRICE.';

exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  reply.message(ANSWERS[event.Body] ?? MENU);
  callback(null, reply);
};
