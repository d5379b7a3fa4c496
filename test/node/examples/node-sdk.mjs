import twilio from 'twilio';

const server = 'http://127.0.0.1:4010';
const httpClient = new twilio.RequestClient();
const request = httpClient.request.bind(httpClient);
httpClient.request = (call) => request({ ...call, uri: call.uri.replace('https:/', server) });

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN, {
  httpClient,
});
const message = await client.messages.create({
  from: '+14155550100',
  to: '+16285550100',
  body: 'Hello, Pico!',
});
console.log(message.sid, message.status);
