// diagnosis: plain-words
exports.handler = (context, event, callback) => {
  callback(null, `You wrote: ${event.Body}`);
};
