// diagnosis: two-answers
const ANSWERS = {
  ferry: 'Until midnight.',
  hours: '6:00 to 23:00.',
  price: 'Two coins a crossing.',
};
const MENU = 'Text FERRY, HOURS or PRICE.';

exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  const words = event.Body.toLowerCase();
  if (words.includes('ferry')) reply.message(ANSWERS.ferry);
  if (words.includes('hours')) reply.message(ANSWERS.hours);
  if (words.includes('price')) reply.message(ANSWERS.price);
  else if (words !== '') reply.message(MENU);
  callback(null, reply);
};
