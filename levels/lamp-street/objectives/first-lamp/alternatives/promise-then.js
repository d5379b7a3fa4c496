import twilio from 'twilio';

twilio()
  .messages.create({ from: '+14155550100', to: '+16285550102', body: 'Lamp 1, any moment now.' })
  .then(({ status, numSegments }) => {
    console.log(`status: ${status}`);
    console.log(`segments: ${numSegments}`);
  });
