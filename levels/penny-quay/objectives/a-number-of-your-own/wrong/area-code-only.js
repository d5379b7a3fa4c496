// diagnosis: bought-blind
import twilio from 'twilio';

const client = twilio();

const number = await client.incomingPhoneNumbers.create({ areaCode: '415' });
const mine = await client.incomingPhoneNumbers.list({ limit: 20 });
console.log(number.sid, mine.map((each) => each.phoneNumber));
