// More than he asked for. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();

for (const body of ['Hello?', 'Pico?', 'It is me, the new runner.']) {
  const message = await client.messages.create({ from: '+14155550100', to: '+16285550100', body });
  console.log(message.sid, message.status);
}
