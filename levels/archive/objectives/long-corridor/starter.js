import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};
const letters = await client.messages.list({
  dateSentAfter: july,
  limit: 50,
});

for (const { status } of letters)
  count[status] = (count[status] ?? 0) + 1;

console.log(count);
