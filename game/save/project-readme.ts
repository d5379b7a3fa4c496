import type { TakenHome } from './project-files.ts';

/** What the exported project says of itself. */
export function readmeOf(
  { level, objective }: TakenHome,
  { isDesk }: { readonly isDesk: boolean },
): string {
  const desk = isDesk
    ? `
## When people text in

Your program listens on this machine. The mock API reaches it there. The real service needs a public address: put one in front of
it (a tunnel, or a host of your choice), set it as the webhook of your number, and use it wherever the code says
\`desk.example.com\`.
`
    : '';
  return `# ${objective.title}

Your own code from Relay Quest, \`${level}/${objective.id}\`. \`main.js\` is what passed there, letter by letter.

${objective.debrief}

## 1. Without an account

In a checkout of Relay Quest start the mock API with this objective’s people and numbers:

\`\`\`sh
npm run mock-api -- --fixture levels/${level}/objectives/${objective.id}/objective.json
\`\`\`

Then here:

\`\`\`sh
npm install
npm run mock
\`\`\`

\`to-mock-api.mjs\` leads the calls to http://127.0.0.1:4010 (\`MOCK_API\` names another address). Nothing is sent, nothing
costs. What happened stands at http://127.0.0.1:4010/_evidence.

## 2. For real

1. Get an account, and a number that may text the country you mean. The provider’s own pages have today’s terms and prices.
2. \`cp .env.example .env\`, and put your account SID and auth token in. With your **test** credentials nothing is sent and
   nothing is charged: a good first run. \`.env\` stays out of version control.
3. In \`main.js\` the numbers are invented: 555-01xx belongs to nobody. Put your own number after \`from\`, and after \`to\`
   somebody who has said yes.
4. \`npm start\`

Every message costs money, in every loop. In many countries a sender has to be registered before it may write to people; on
a trial it reaches verified numbers only.
${desk}`;
}
