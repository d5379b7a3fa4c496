import twilio from 'twilio';

const client = twilio();
const body = `你好,Pico! ${2 + 2} lamps ahead. 💡`;

console.log(await client.messages.create({ from: '+14155550100', to: '+16285550100', body }));
