// diagnosis: printed-too-early
import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};

client.messages.each({ dateSentAfter: july, pageSize: 1000 }, ({ status }) => {
  count[status] = (count[status] ?? 0) + 1;
});

console.log(count);
