exports.handler = (context, event, callback) => {
  const reply = new Twilio.twiml.MessagingResponse();
  if (event.Body === '' && event.NumMedia !== '0') return callback(null, reply);
  if (/ferry/i.test(event.Body)) reply.message('Until midnight.');
  else if (/hours/i.test(event.Body)) reply.message('6:00 to 23:00.');
  else if (/price/i.test(event.Body)) reply.message('Two coins a crossing.');
  else reply.message('Good evening. Text FERRY, HOURS or PRICE.');
  callback(null, reply);
};
