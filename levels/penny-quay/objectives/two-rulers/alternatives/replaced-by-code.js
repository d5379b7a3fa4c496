const twilio = require('twilio');

const client = twilio();
const from = '+14155550161';
const ottoline = '+16285550103';

const notices = [
  'Ferry Aurelia leaves from pier 9 at 06:30 tomorrow morning, and not from pier 4 as printed, so please be there ten minutes early with your ticket, luggage and some patience.',
  'Lost on quay 4: 2 crates of lemons 🍋, much loved. The owner is sour, the reward is sweet.',
  'Marit’s workshop is closed for inventory today — she’ll be back tomorrow at eight, with fresh tea.',
];

const plain = (text) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/—/g, '-')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(', and not from pier 4 as printed, so', '.')
    .trim();

Promise.all(
  notices.map((text) => client.messages.create({ from, to: ottoline, body: plain(text) })),
).then((messages) => messages.forEach(({ numSegments }) => console.log(numSegments)));
