import twilio from 'twilio';
import type { Case } from '../case.ts';

/** Calls, as `VoiceResponse` writes them. Every code has `call`, a fresh one. */
const written: readonly Case[] = [
  ['words', `call.say('Good evening.')`],
  [
    'words with a voice',
    `call.say({ voice: 'Polly.Amy', language: 'en-GB', loop: 2 }, 'Good "evening" & welcome')`,
  ],
  [
    'a sound',
    `call.play({ digits: 'wwww1928', loop: 0 }); call.play('https://media.example.com/a.mp3')`,
  ],
  ['silence', `call.pause({ length: 3 }); call.pause()`],
  [
    'a key press',
    `call.gather({ input: ['dtmf', 'speech'], numDigits: 1, action: '/key', hints: 'tram, ferry' }).say('Press one.')`,
  ],
  ['a key press without anything', `call.gather()`],
  [
    'a number to call',
    `call.dial('+16285550100'); call.dial({ callerId: '+14155550100', timeout: 10 })`,
  ],
  [
    'several numbers to call',
    `const d = call.dial({}); d.number('+16285550100'); d.number({ url: '/whisper' }, '+16285550101'); d.client({}, 'pico').identity('zadie')`,
  ],
  [
    'a conference',
    `call.dial().conference({ startConferenceOnEnter: true, statusCallbackEvent: ['start', 'end'] }, 'Harbour')`,
  ],
  [
    'a SIP address',
    `call.dial().sip({ username: 'a', password: '<&>' }, 'sip:kate@example.com?x=1&y=2')`,
  ],
  [
    'a queue',
    `call.enqueue({ waitUrl: '/wait' }, 'support').task({ priority: 5 }, '{"account":"<12345>"}'); call.dial().queue('support')`,
  ],
  [
    'a recording',
    `call.record({ maxLength: 20, transcribe: true, recordingStatusCallbackEvent: ['completed', 'absent'] })`,
  ],
  ['an end', `call.hangup(); call.reject({ reason: 'busy' }); call.leave()`],
  [
    'a redirect',
    `call.redirect({ method: 'POST' }, '/next?a=1&b=2'); call.refer({ action: '/r' }).sip('sip:a@b')`,
  ],
  ['a text during a call', `call.sms({ to: '+16285550100' }, 'See you <soon>')`],
  [
    'a stream',
    `call.start().stream({ name: 'ear', url: 'wss://desk.example.com' }).parameter({ name: 'a', value: '1 & 2' }); call.stop().stream({ name: 'ear' })`,
  ],
  [
    'a relay of a conversation',
    `const r = call.connect({ action: '/c' }).conversationRelay({ url: 'wss://desk.example.com' }); r.language({ code: 'sv' }); r.parameter({ name: 'a', value: 'b' })`,
  ],
  [
    'a payment',
    `call.pay({ chargeAmount: '20.45' }).prompt({ for_: 'payment-card-number', attempt: [1, 2] }).say('Card?')`,
  ],
  [
    'speech marked up',
    `const s = call.say('Hi '); s.break_({ strength: 'x-weak', time: '100ms' }); s.emphasis({ level: 'strong' }, 'now'); s.p('One'); s.phoneme({ alphabet: 'ipa', ph: 'pɪˈkɑːn' }, 'pecan'); s.prosody({ rate: '50%' }, 'slow'); s.s('Two'); s.sayAs({ 'interpret-as': 'digits' }, '12'); s.sub({ alias: 'Al' }, 'Aluminium'); s.w({ role: 'amazon:VB' }, 'read')`,
  ],
  [
    'older words for speech',
    `const s = call.say('Hi'); ['ssmlBreak', 'ssmlEmphasis', 'ssmlP', 'ssmlW'].forEach((name) => s[name]?.({}, 'x'))`,
  ],
  [
    'comments and text',
    `call.comment('c'); call.commentBefore('b'); call.commentAfter('a'); call.addText('t & u'); call.addChild('New', { x: [1, 2] }).addChild('Inner').addText('y')`,
  ],
  [
    'an echo',
    `call.echo(); call.prompt({ for_: 'x' }); call.queue('q'); call.dial().whatsApp('+16285550100'); call.dial().sim('DE1')`,
  ],
];

const ATTRIBUTES = `{ url: 'https://a.example/?x=1&y="2"', loop: 0, on: true, off: false, none: null, many: ['a', 'b'] }`;

/** What every element of calls can hold, found out by holding it: each method with attributes and words, and with words alone. */
const elements: readonly Case[] = Object.keys(twilio.twiml.VoiceResponse).map((name) => [
  `all that <${name}> can hold`,
  `const parent = new VoiceResponse();
  const Element = VoiceResponse[${JSON.stringify(name)}];
  const element = new Element(parent.response.ele(${JSON.stringify(name)}, { id: 'é<1>' }));
  for (const method of Object.getOwnPropertyNames(Element.prototype)) {
    if (method === 'constructor') continue;
    element[method](${ATTRIBUTES}, 'a < b & "c" ☕');
    element[method]('words');
    element[method]();
  }
  element.addText('end');
  return [Element.name, Object.keys(element).join(), element.toString(), parent.toString()].join('\\n');`,
]);

export const VOICE_TWIML: readonly Case[] = [
  ...written.map(([what, code]): Case => [
    what,
    `const call = new VoiceResponse(); ${code}; return call.toString();`,
  ]),
  ['the methods of a call', `return Object.getOwnPropertyNames(VoiceResponse.prototype).join();`],
  ...elements,
];
