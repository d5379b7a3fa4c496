import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const uma = '+16285550121';

const send = () =>
  client.messages.create({ from, to: uma, body: 'Your crates are on quay 4.' });

client.outgoingCallerIds.list({ phoneNumber: uma }).then(async ([guest]) => {
  if (guest) return send();
  const request = await client.validationRequests.create({ phoneNumber: uma });
  console.info(request.validationCode);
  setTimeout(send, 60_000);
});
