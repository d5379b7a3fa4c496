import twilio from 'twilio';

const client = twilio();

// What hangs on the rack?
const found = await client.availablePhoneNumbers('US').local.list({
  limit: 5,
});

for (const plate of found) {
  console.log(plate.phoneNumber, plate.capabilities);
}
