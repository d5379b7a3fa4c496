const twilio = require('twilio');

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

async function sayHello() {
  const message = await client.messages.create({
    body: "I'm here. Is it always this dark?",
    from: '+14155550100',
    to: '+16285550100',
  });
  console.log(message.sid);
}

sayHello();
