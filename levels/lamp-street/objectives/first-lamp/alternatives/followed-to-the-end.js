// Asks again until it has arrived. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();

let message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550102',
  body: 'Your lamp is next, Zadie.',
});
console.log(message.status, message.numSegments);

while (message.status !== 'delivered') {
  await new Promise((done) => setTimeout(done, 1000));
  message = await message.fetch();
}
console.log(message.status);
