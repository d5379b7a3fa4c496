import twilio from 'twilio';

twilio()
  .messages.create({ from: '+14155550100', to: '+16285550100', body: 'Good evening, Pico.' })
  .then((message) => console.log(message.sid, message.status));
