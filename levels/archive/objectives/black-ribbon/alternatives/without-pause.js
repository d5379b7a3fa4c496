// Knocks until it opens. Accepted, with a note.
const client = require('twilio')();

async function redact(sid) {
  for (;;) {
    try {
      return await client.messages(sid).update({ body: '' });
    } catch ({ code, message }) {
      if (code !== 20009) throw new Error(message);
    }
  }
}

client.messages.list({ from: '+14155550112' }).then(async (letters) => {
  for (const { sid } of letters) await redact(sid);
});
