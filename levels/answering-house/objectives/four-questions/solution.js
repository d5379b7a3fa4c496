const ANSWERS = {
  ferry: 'Until midnight.',
  hours: '6:00 to 23:00.',
  price: 'Two coins a crossing.',
};
const MENU = 'Text FERRY, HOURS or PRICE.';

exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  const words = event.Body.trim().toLowerCase();
  const key = Object.keys(ANSWERS).find((each) =>
    words.includes(each),
  );
  if (words !== '') reply.message(ANSWERS[key] ?? MENU);
  callback(null, reply);
};
