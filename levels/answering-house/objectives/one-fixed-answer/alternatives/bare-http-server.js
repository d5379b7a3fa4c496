const http = require('http');
const client = require('twilio')();

const DOCUMENT = '<?xml version="1.0"?><Response><Message>Ferry: every hour.</Message></Response>';

http
  .createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.end(DOCUMENT);
  })
  .listen(3000);

client.incomingPhoneNumbers
  .list({ limit: 1 })
  .then(([{ sid }]) =>
    client.incomingPhoneNumbers(sid).update({ smsUrl: 'https://desk.example.com/' }),
  );
