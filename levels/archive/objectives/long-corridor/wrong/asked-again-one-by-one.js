// diagnosis: one-by-one
import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};
let page = await client.messages.page({ dateSentAfter: july, pageSize: 1000 });

while (page) {
  for (const letter of page.instances) {
    const { status } = letter.errorCode ? await letter.fetch() : letter;
    count[status] = (count[status] ?? 0) + 1;
  }
  page = await page.nextPage();
}

console.log(count);
