/** A finished objective as a Node project of its own: the same code, against the mock API first and then for real. */
import type { Objective } from '../domain/level.ts';
import { readmeOf } from './project-readme.ts';

export interface TakenHome {
  readonly level: string;
  readonly objective: Pick<Objective, 'id' | 'title' | 'debrief' | 'fixtures'>;
  readonly code: string;
}

/** Exactly what this game runs and tests with. */
export const pinned = { twilio: '6.0.2', express: '5.3.0' } as const;

export function projectName({ level, objective }: Pick<TakenHome, 'level' | 'objective'>): string {
  return `relay-quest-${level}-${objective.id}`;
}

/** Text by file name. The code is not touched. */
export function projectFiles(taken: TakenHome): Readonly<Record<string, string>> {
  const { objective, code } = taken;
  const [fixture] = objective.fixtures;
  const isHosted = usesHost(code);
  const program = isHosted ? 'run.mjs' : 'main.js';
  const extra = Object.entries(fixture?.env ?? {});
  const { sid, authToken } = fixture?.account ?? { sid: '', authToken: '' };
  const isDesk = /\bexpress\b|\bhttp\b/.test(code) || isHosted;
  return {
    'main.js': code.endsWith('\n') ? code : `${code}\n`,
    'package.json': `${JSON.stringify(
      {
        name: projectName(taken),
        private: true,
        type: 'module',
        scripts: {
          start: `node --env-file=.env ${program}`,
          mock: `node --env-file=.env.mock --import ./to-mock-api.mjs ${program}`,
        },
        dependencies: /['"]express['"]/.test(code) ? pinned : { twilio: pinned.twilio },
        engines: { node: '>=20.19' },
      },
      null,
      2,
    )}\n`,
    '.env.example': envOf([
      ['TWILIO_ACCOUNT_SID', 'ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
      ['TWILIO_AUTH_TOKEN', 'your_auth_token'],
      ...extra.map(([name]) => [name, ''] as const),
    ]),
    '.env.mock': envOf([['TWILIO_ACCOUNT_SID', sid], ['TWILIO_AUTH_TOKEN', authToken], ...extra]),
    '.gitignore': 'node_modules\n.env\n',
    'to-mock-api.mjs': toMockApi,
    ...(isHosted ? { 'run.mjs': run } : {}),
    'README.md': readmeOf(taken, { isDesk }),
  };
}

/** Whether it is written for a host that gives it `exports`, `require` or `Twilio`, as functions are. */
function usesHost(code: string): boolean {
  return /\b(?:module\.)?exports\b|\brequire\(|\bTwilio\./.test(code);
}

function envOf(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name}=${value}\n`).join('');
}

const toMockApi = `// Leads every call of the API to the mock API of Relay Quest. main.js stays as it is.
import twilio from 'twilio';

const server = process.env.MOCK_API ?? 'http://127.0.0.1:4010';
const lead = (address) => String(address).replace(/^https:\\/\\/(?=[\\w.-]*twilio\\.com)/, \`\${server}/\`);

const { request } = twilio.RequestClient.prototype;
twilio.RequestClient.prototype.request = function (call) {
  return request.call(this, { ...call, uri: lead(call.uri) });
};

const { fetch } = globalThis;
globalThis.fetch = (input, init) => fetch(input instanceof Request ? input : lead(input), init);
`;

const run = `// Gives main.js what its host gives a function, and serves it at http://localhost:3000 (PORT names another).
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import twilio from 'twilio';

const module = { exports: {} };
const require = createRequire(import.meta.url);
Object.assign(globalThis, { module, exports: module.exports, require, Twilio: twilio });
await import('./main.js');

const { handler } = module.exports;
const context = { ...process.env, getTwilioClient: () => twilio() };

function send(response, error, result) {
  const isText = typeof result === 'string';
  const isTwiml = !isText && String(result).startsWith('<?xml');
  const type = isTwiml ? 'text/xml' : isText ? 'text/plain' : 'application/json';
  response.writeHead(error ? 500 : 200, { 'Content-Type': error ? 'text/plain' : type });
  response.end(error ? String(error) : isTwiml || isText ? String(result) : JSON.stringify(result));
}

const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const form = new URLSearchParams(await text(request));
  const event = { ...Object.fromEntries(searchParams), ...Object.fromEntries(form) };
  try {
    await handler(context, event, (error, result) => send(response, error, result));
  } catch (error) {
    send(response, error);
  }
});

if (handler) {
  server.listen(process.env.PORT ?? 3000, () => {
    console.log(\`The function answers at http://localhost:\${server.address().port}\`);
  });
}
`;
