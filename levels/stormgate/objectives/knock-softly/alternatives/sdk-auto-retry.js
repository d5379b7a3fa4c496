// The SDK’s own retries. Accepted, with a note.
import twilio from 'twilio';

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
const client = twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, { autoRetry: true });
const from = '+14155550100';

const crew = ['+16285550111', '+16285550114', '+16285550112', '+1628555019', '+16285550113'];

for (const to of crew) {
  try {
    await client.messages.create({ from, to, body: 'Bridge closes in an hour.' });
  } catch (error) {
    console.log(to, error.code);
  }
}
