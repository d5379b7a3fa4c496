import twilio from 'twilio';

const client = twilio();
const clinic = '+14155550112';
const pause = (ms) =>
  new Promise((done) => setTimeout(done, ms));

const letters = await client.messages.list({
  from: clinic,
});

for (const letter of letters) {
  for (let turn = 1; turn <= 3; turn++) {
    try {
      await client
        .messages(letter.sid)
        .update({ body: '' });
      break;
    } catch (error) {
      // 20009: it is still on its way
      if (error.code !== 20009) throw error;
      await pause(5000);
    }
  }
}
