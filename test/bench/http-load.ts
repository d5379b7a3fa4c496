import { Agent, request } from 'node:http';

/** One POST, sent again and again. */
export interface Load {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CONNECTIONS = 16;
/** Until both servers run compiled code. */
const WARM_UP_MS = 5_000;
const MEASURED_MS = 4_000;

/** Requests per second over connections that stay open. Every answer must be a success. */
export async function measureHttp(port: number, load: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await pour(agent, port, load, WARM_UP_MS);
  const count = await pour(agent, port, load, MEASURED_MS);
  agent.destroy();
  return (count * 1000) / MEASURED_MS;
}

async function pour(agent: Agent, port: number, load: Load, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let count = 0;
  async function goOn(): Promise<void> {
    while (performance.now() < until) {
      await send(agent, port, load);
      count++;
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, goOn));
  return count;
}

function send(agent: Agent, port: number, { path, headers, body }: Load): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method: 'POST', path, headers, agent };
    const sent = request(options, (answer) => {
      if (answer.statusCode !== 201) reject(new Error(`The server said ${answer.statusCode}.`));
      answer.resume().on('end', resolve);
    });
    sent.on('error', reject).end(body);
  });
}
