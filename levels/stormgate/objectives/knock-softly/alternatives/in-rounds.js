// Rounds over the list: those who were refused come again later.
import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

const crew = ['+16285550111', '+16285550114', '+16285550112', '+1628555019', '+16285550113'];

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let open = crew;
const failed = [];

for (const wait of [0, 500, 1500, 4000]) {
  await pause(wait);
  const again = [];
  for (const to of open) {
    try {
      await client.messages.create({ from, to, body: 'Bridge closes in an hour.' });
    } catch ({ status, code }) {
      if (status === 429) again.push(to);
      else failed.push([to, code]);
    }
  }
  open = again;
}
for (const to of open) failed.push([to, 20429]);
console.log(failed);
