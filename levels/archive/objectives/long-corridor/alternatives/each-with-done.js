import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};

client.messages.each(
  {
    dateSentAfter: july,
    pageSize: 500,
    done: () => Object.entries(count).forEach(([status, letters]) => console.log(status, letters)),
  },
  ({ status }) => {
    count[status] = (count[status] ?? 0) + 1;
  },
);
