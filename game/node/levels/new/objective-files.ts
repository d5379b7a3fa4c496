/** A whole small objective, one text to one person: it passes its tests as it stands, and is there to be rewritten. */
import type { Files } from '../../../catalog/read-level.ts';
import type { Addressee } from './addressee.ts';
import { layOut } from './lay-out.ts';
import { titleFrom } from './names.ts';

/** The files of an objective's folder, by their path in it. `bystander` is who gets the text by mistake. */
export function objectiveFiles(
  id: string,
  after: string | null,
  addressee: Addressee,
  bystander: Addressee,
): Files {
  const { name, number } = addressee;
  const program = (to: string, body: string, last: string) =>
    `${head}\nconst message = await ${call(to, body)};\n\n${last}\n`;
  const printed = 'console.log(message.sid);';
  return {
    'objective.json': `${layOut(rules(titleFrom(id), after, addressee, bystander))}\n`,
    'brief.md': `${name} would like to hear from you.\n\n“Anything at all,” says the note on the terminal, “as long as it is one text.”\n\n**Fill in the words after \`body:\`, then press Run.**\n`,
    'hints.md': `1. The program is whole but for one place.\n2. Look at the line that begins with \`body:\`.\n3. Your words go between the two quotes.\n4. Like this: \`body: 'Good evening, ${name}!',\`\n`,
    'debrief.md': `One call to \`create\` is one text to one phone.\nThe SID it answers with names this text for ever: keep it, and you can ask about it later.\n`,
    'starter.js': program(number, '', printed),
    'solution.js': program(number, `Good evening, ${name}!`, printed),
    'alternatives/then.js': `${head}\n${call(number, 'Hello from the harbour.')}.then(({ sid }) => console.log(\`SID: \${sid}\`));\n`,
    'wrong/somebody-else.js': `// diagnosis: somebody-else\n${program(bystander.number, `Good evening, ${name}!`, printed)}`,
    'wrong/twice.js': `// diagnosis: twice\n${program(number, 'Hello!', `console.log((await ${call(number, 'Hello!')}).sid);`)}`,
    'wrong/not-printed.js': `// diagnosis: not-printed\n${program(number, 'Hello!', 'console.log(message.status);')}`,
    'wrong/no-await.js': `// diagnosis: house.no-await\n${program(number, 'Hello!', printed).replace('await ', '')}`,
  };
}

const head = `import twilio from 'twilio';\n\nconst client = twilio();\n`;

function call(to: string, body: string): string {
  return `client.messages.create({\n  from: '+14155550100',\n  to: '${to}',\n  body: '${body}',\n})`;
}

function rules(
  title: string,
  after: string | null,
  { id, name, number }: Addressee,
  by: Addressee,
) {
  const sent = { direction: 'outbound-api', to: number };
  return {
    title,
    terminal: `${title} terminal`,
    giver: id,
    beats: ['run'],
    ...(after === null ? {} : { after: [after] }),
    fixtures: [{ handsets: [id, by.id] }],
    checks: [
      {
        id: 'one-text',
        goal: `${name} gets one text`,
        expect: {
          all: [
            { message: { ...sent, status: 'delivered' } },
            { message: { direction: 'outbound-api' }, count: 1 },
          ],
        },
        diagnoses: [
          {
            id: 'somebody-else',
            when: { request: { 'params.To': { exists: true, not: number } } },
            say: `\`{To}\` is not ${name}, who is at ${number} and still waiting.`,
          },
          {
            id: 'twice',
            when: { message: sent, count: { atLeast: 2 } },
            say: `${name} got {found} texts and asked for one. Each \`create\` is a text of its own.`,
          },
        ],
      },
      {
        id: 'sid-printed',
        goal: 'The SID of the text is printed',
        expect: { log: { text: { matches: 'SM[0-9a-f]{32}' } } },
        diagnoses: [
          {
            id: 'not-printed',
            when: {
              all: [
                { message: sent },
                { log: { text: { matches: 'undefined|Promise' } }, count: 0 },
              ],
            },
            say: 'The text is on its way, and its name is not on the screen yet. Print `message.sid`.',
          },
        ],
      },
    ],
  };
}
