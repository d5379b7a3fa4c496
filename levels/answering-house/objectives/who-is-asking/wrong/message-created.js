// diagnosis: second-trip
exports.handler = async (context, event, callback) => {
  const body = `You wrote: ${event.Body}`;
  await context.getTwilioClient().messages.create({ from: event.To, to: event.From, body });
  callback(null, '');
};
