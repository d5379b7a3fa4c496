import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const ferry = 'AURELIA: Pier 9, 06:30.';

const lemons = 'Lost: 2 crates, LEMONS.';

const marit = "Closed today: Marit's.";

// Prints the length of each, and its segments.
for (const body of [ferry, lemons, marit]) {
  const message = await client.messages.create({
    from,
    to: ottoline,
    body,
  });
  console.info(body.length, message.numSegments);
}
