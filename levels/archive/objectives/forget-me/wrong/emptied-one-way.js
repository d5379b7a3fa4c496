// diagnosis: redacted
import twilio from 'twilio';

const client = twilio();
const uma = '+16285550121';
const lior = '+16285550122';

const hers = await client.messages.list({ to: uma });

for (const { sid } of hers) {
  await client.messages(sid).update({ body: '' });
}
