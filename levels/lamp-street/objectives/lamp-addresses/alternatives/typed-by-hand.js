// True for these four cards. Accepted, with a note.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const keepers = ['+16285550111', '+16285550112', '+16285550113', '+447700900123'];

for (const to of keepers) {
  await client.messages.create({ from, to, body: 'Lamp check at dusk.' });
}
