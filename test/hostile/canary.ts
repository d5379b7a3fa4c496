import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server nobody should reach: it notes whoever does. */
export interface Canary {
  /** Host and port. */
  readonly address: string;
  readonly visits: readonly string[];
  close(): void;
}

export async function openCanary(): Promise<Canary> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('caught');
  });
  server.on('connection', () => visits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, visits, close: () => server.close() };
}
