import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One POST, sent again and again. */
export interface Load {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Node's own client would be slower than the server it measures. Fetched for this run only. */
const AUTOCANNON = 'autocannon@8.0.0';
const CONNECTIONS = 16;
/** Until the server runs compiled code. */
const WARM_UP_S = 5;
const MEASURED_S = 5;

const run = promisify(execFile);

/** Requests per second over connections that stay open. Every answer must be a success. */
export async function measureHttp(port: number, load: Load): Promise<number> {
  await pour(port, load, WARM_UP_S);
  return pour(port, load, MEASURED_S);
}

async function pour(port: number, { path, headers, body }: Load, seconds: number): Promise<number> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const options = ['--json', '-c', String(CONNECTIONS), '-d', String(seconds), '-m', 'POST'];
  const address = `http://127.0.0.1:${port}${path}`;
  const client = ['--yes', '--package', AUTOCANNON, 'autocannon'];
  const { stdout } = await run('npx', [...client, ...options, ...fields, '-b', body, address]);
  const { requests, non2xx, errors } = JSON.parse(stdout) as Result;
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests were not answered well.`);
  return requests.average;
}

interface Result {
  readonly requests: { readonly average: number };
  readonly non2xx: number;
  readonly errors: number;
}
