// diagnosis: two-at-once
const ANSWERS = {
  ferry: 'Until midnight.',
  hours: '6:00 to 23:00.',
  price: 'Two coins a crossing.',
};
const MENU = 'Text FERRY, HOURS or PRICE.';

exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  const words = event.Body.toLowerCase();
  if (words === 'ferry') reply.message(ANSWERS.ferry);
  else if (words === 'hours') reply.message(ANSWERS.hours);
  else if (words === 'price' || 'price please') reply.message(ANSWERS.price);
  callback(null, reply);
};
