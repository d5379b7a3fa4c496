/** `npm run mock-api`: the messaging platform over HTTP, for developers and tests. */
import type { AddressInfo } from 'node:net';
import { help, readCommand, type Command } from './command-line.ts';
import { UsageError } from './fixture-file.ts';
import { createMockServer } from './mock-server.ts';

try {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') console.log(help);
  else serve(command);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  fail(error.message);
}

function serve({ port, host, clock, fixture }: Command & { kind: 'serve' }): void {
  const server = createMockServer({ fixture, clock });
  server.on('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)));
  server.listen(port, host, () => {
    const { port: taken } = server.address() as AddressInfo;
    const shown = host.includes(':') ? `[${host}]` : host;
    console.log(greet(`http://${shown}:${taken}`, fixture.account));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function greet(
  address: string,
  {
    sid,
    authToken,
    numbers,
  }: { sid: string; authToken: string; numbers: readonly { phoneNumber: string }[] },
): string {
  return `The messaging API is at ${address}
  account SID   ${sid}
  auth token    ${authToken}
  numbers       ${numbers.map(({ phoneNumber }) => phoneNumber).join(', ') || 'none'}
Point the SDK at it: give it an httpClient whose request() turns https:// into ${address}/ (README, "A messaging API on your own machine").`;
}

function explain(
  { code = '', message }: NodeJS.ErrnoException,
  host: string,
  port: number,
): string {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken. Try: npm run mock-api -- --port ${port + 1}`,
    EACCES: `Port ${port} is not for everybody. Try: npm run mock-api -- --port 4010`,
    EADDRNOTAVAIL: `This machine has no address "${host}". Leave --host out, or give 127.0.0.1.`,
    ENOTFOUND: `Nothing is called "${host}". Leave --host out, or give 127.0.0.1.`,
  };
  return sentences[code] ?? `The server cannot start: ${message}`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
