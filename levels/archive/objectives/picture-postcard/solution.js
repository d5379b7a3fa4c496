import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const zadie = '+16285550102';
const aunt = '+447700900123';
const picture = 'https://media.example.com/lamp-street.png';

const postcard = await client.messages.create({
  from,
  to: zadie,
  body: 'Your street tonight, Zadie: every lamp lit.',
  mediaUrl: [picture],
});

const note = await client.messages.create({
  from,
  to: aunt,
  body: `Lamp Street tonight: ${picture}`,
});

const [medium] = await client
  .messages(postcard.sid)
  .media.list({ limit: 1 });

console.log(postcard.sid, medium.contentType);
console.log(note.sid);
