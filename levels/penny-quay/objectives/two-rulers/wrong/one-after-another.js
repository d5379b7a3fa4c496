// diagnosis: one-missing
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const ferry = 'Pier 9, 06:30.';

const lemons = '2 crates of lemons lost.';

const marit = "Marit's: closed.";

// Prints the length of each, and its segments.
for (const body of [[ferry, lemons, marit].join(' ')]) {
  const message = await client.messages.create({
    from,
    to: ottoline,
    body,
  });
  console.log(body.length, message.numSegments);
}
