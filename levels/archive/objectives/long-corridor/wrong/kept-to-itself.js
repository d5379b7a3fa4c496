// diagnosis: not-printed
import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};
let page = await client.messages.page({
  dateSentAfter: july,
  pageSize: 1000,
});

while (page) {
  for (const { status } of page.instances)
    count[status] = (count[status] ?? 0) + 1;
  page = await page.nextPage();
}

