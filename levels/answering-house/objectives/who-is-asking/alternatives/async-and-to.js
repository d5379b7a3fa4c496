exports.handler = async function ({ getTwilioClient }, { Body, From }, callback) {
  const reply = new Twilio.twiml.MessagingResponse();
  const message = reply.message({ to: From });
  message.body(['You wrote:', Body].join(' '));
  return callback(null, reply);
};
