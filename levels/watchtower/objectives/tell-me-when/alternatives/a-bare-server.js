// Without Express. Accepted.
import twilio from 'twilio';
import http from 'node:http';

const client = twilio();

const server = http.createServer((request, response) => {
  let form = '';
  request.on('data', (chunk) => (form += chunk));
  request.on('end', () => {
    const fields = new URLSearchParams(form);
    console.log(fields.get('MessageSid'), fields.get('MessageStatus'));
    response.writeHead(200).end();
  });
});
server.listen(3000);

await client.messages.create({
  from: '+14155550100',
  to: '+16285550122',
  body: 'Tube test.',
  statusCallback: 'https://desk.example.com/status',
});
