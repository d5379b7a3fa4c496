import twilio from 'twilio';

const client = twilio();
const clinic = '+14155550112';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let left = await client.messages.list({ from: clinic });

while (left.length > 0) {
  const again = [];
  for (const letter of left) {
    try {
      await letter.update({ body: '' });
    } catch (error) {
      if (error.code !== 20009) throw error;
      again.push(letter);
    }
  }
  left = again;
  if (left.length > 0) await pause(2000);
}
