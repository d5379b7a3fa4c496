import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const ferry =
  'Ferry Aurelia leaves from pier 9 at 06:30 ' +
  'tomorrow morning, and not from pier 4 as ' +
  'printed, so please be there ten minutes early ' +
  'with your ticket, luggage and some patience.';

const lemons =
  'Lost on quay 4: 2 crates of lemons 🍋, much ' +
  'loved. The owner is sour, the reward is sweet.';

const marit =
  'Marit’s workshop is closed for inventory today ' +
  '— she’ll be back tomorrow at eight, with fresh ' +
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
