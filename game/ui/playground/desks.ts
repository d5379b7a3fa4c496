import type { AccountFixture, Fixture, Handset, OwnedNumber } from '../../domain/fixture.ts';

/** The playground: accounts to try things with, outside the story. Nothing there is judged or counted. */
export type PlaygroundDesk = 'plain' | 'trial' | 'webhook';

export const playgroundDesks: readonly PlaygroundDesk[] = ['plain', 'trial', 'webhook'];

export function isPlaygroundDesk(value: string): value is PlaygroundDesk {
  return playgroundDesks.some((desk) => desk === value);
}

const number: OwnedNumber = {
  phoneNumber: '+14155550100',
  friendlyName: 'Relay desk',
  sms: true,
  mms: true,
  voice: true,
};

const account: AccountFixture = {
  sid: 'AC0123456789abcdef0123456789abcdef',
  authToken: '7e1a9c0d5b3f48629d0c6ea14f82b735',
  friendlyName: 'Relay desk',
  type: 'Full',
  status: 'active',
  balance: 50,
  numbers: [number],
  verified: [],
  countries: ['US'],
};

const pico: Handset = {
  who: 'pico',
  name: 'Pico',
  number: '+16285550100',
  kind: 'mobile',
  state: 'on',
  replies: [{ say: 'RECEIVED. I counted {letters} letters.', after: 2 }],
};

const zadie: Handset = {
  who: 'zadie',
  name: 'Zadie',
  number: '+16285550102',
  kind: 'mobile',
  state: 'on',
  replies: [],
};

const fixture: Omit<Fixture, 'id' | 'account'> = {
  startsAt: '2026-10-05T18:00:00Z',
  seed: 1,
  handsets: [pico, zadie],
  env: {},
  script: [],
};

/** The world of a desk before any code ran in it. */
export function playgroundFixture(desk: PlaygroundDesk): Fixture {
  switch (desk) {
    case 'plain':
      return { ...fixture, id: desk, account };
    case 'trial':
      return {
        ...fixture,
        id: desk,
        account: { ...account, type: 'Trial', balance: 15.5, verified: [pico.number] },
      };
    case 'webhook': {
      const smsUrl = 'https://desk.example.com/sms';
      // who only listens does not set two machines talking
      const handsets = [{ ...pico, replies: [] }, zadie];
      const numbers = [{ ...number, smsUrl }];
      return { ...fixture, id: desk, handsets, account: { ...account, numbers } };
    }
  }
}

const SEND = (to: Handset, body: string): string => `import twilio from 'twilio';

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

const message = await client.messages.create({
  from: '${number.phoneNumber}',
  to: '${to.number}',
  body: '${body}',
});
console.log(message.sid, message.status);
`;

/** What a desk's editor opens with. Unlike an objective's starter it works: it is something to change. */
export const playgroundCode: Readonly<Record<PlaygroundDesk, string>> = {
  plain: SEND(pico, 'Hello from the playground.'),
  trial: SEND(zadie, 'Will this arrive on a trial account?'),
  webhook: `import express from 'express';
import twilio from 'twilio';

const desk = express();
desk.use(express.urlencoded({ extended: false }));

desk.post('/sms', (req, res) => {
  console.log(req.body.From, 'wrote', req.body.Body);
  const reply = new twilio.twiml.MessagingResponse();
  reply.message('You wrote: ' + req.body.Body);
  res.type('text/xml').send(reply.toString());
});

desk.listen(3000, () => console.log('The desk is open.'));
`,
};
