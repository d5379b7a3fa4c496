// diagnosis: long-dash
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const ferry =
  'Ferry Aurelia leaves pier 9 at 06:30 tomorrow. ' +
  'Please board ten minutes early.';

const lemons =
  'Lost: 2 crates of lemons, last seen on quay 4. ' +
  'Sour owner, sweet reward.';

const marit =
  "Marit's workshop is closed for inventory today " +
  "— she'll be back tomorrow at eight, with fresh " +
  'tea.';

// Prints the length of each, and its segments.
for (const body of [ferry, lemons, marit]) {
  const message = await client.messages.create({
    from,
    to: ottoline,
    body,
  });
  console.log(body.length, message.numSegments);
}
