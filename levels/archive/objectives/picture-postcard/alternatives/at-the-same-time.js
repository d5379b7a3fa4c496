import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';
const zadie = '+16285550102';
const aunt = '+447700900123';
const picture = 'https://media.example.com/lamp-street.png';

const send = (to, parts) => client.messages.create({ from, to, ...parts });

const [card, link] = await Promise.all([
  send(zadie, { body: 'The street, from the tram stop.', mediaUrl: [picture] }),
  send(aunt, { body: picture }),
]);

for (const { sid, numMedia } of [card, link]) console.log(`${sid} has ${numMedia}`);
const media = await card.media().list();
console.log(media.map(({ contentType }) => contentType));
