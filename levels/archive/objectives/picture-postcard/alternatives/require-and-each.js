const client = require('twilio')();

const picture = 'https://media.example.com/lamp-street.png';
const people = [
  { to: '+447700900123', body: 'Here it is: ' + picture },
  { to: '+16285550102', body: 'Six lamps and you.', mediaUrl: [picture] },
];

(async () => {
  for (const person of people) {
    const { sid } = await client.messages.create({ from: '+14155550100', ...person });
    console.log(sid);
    if (!sid.startsWith('MM')) continue;
    for (const { sid: which } of await client.messages(sid).media.list()) {
      console.log((await client.messages(sid).media(which).fetch()).contentType);
    }
  }
})();
