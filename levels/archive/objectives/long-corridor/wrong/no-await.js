// diagnosis: house.no-await
import twilio from 'twilio';

const client = twilio();
const july = new Date('2026-07-01T00:00:00Z');

const count = {};
const letters = client.messages.list({ dateSentAfter: july, limit: 50 });

console.log(letters.length, count);
