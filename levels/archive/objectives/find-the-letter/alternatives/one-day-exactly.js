// `dateSent` alone means that day, in UTC. Accepted, with a note.
import twilio from 'twilio';

const letters = await twilio().messages.list({
  from: '+16285550123',
  to: '+14155550110',
  dateSent: new Date('2026-07-29'),
});

for (const { body } of letters) console.log(body);
