// diagnosis: all-in-one
import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

let count = 0;
let page = await client.messages.page({ dateSentAfter: july, pageSize: 1000 });

while (page) {
  count += page.instances.length;
  page = await page.nextPage();
}

console.log(count);
