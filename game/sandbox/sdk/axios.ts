import { connectionLost, notFound, sendRequest } from '../guest/transport.ts';

/**
 * Stands in for axios, the one seam between the real SDK and the city: the SDK's own request client stays as it is.
 * Only what that client touches is here.
 */
interface Config {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: object;
  readonly paramsSerializer?: (params: object) => string;
  readonly data?: unknown;
}

interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly config: Config;
}

type Interceptor<Value> = (value: Value) => Value | Promise<Value>;

/** axios reads JSON where the body is JSON, and leaves it as text where it is not. */
function readBody(body: string): unknown {
  try {
    return body === '' ? body : JSON.parse(body);
  } catch {
    return body;
  }
}

function addressOf(config: Config): string {
  const query =
    config.params && config.paramsSerializer ? config.paramsSerializer(config.params) : '';
  if (query === '') return config.url;
  return config.url + (config.url.includes('?') ? '&' : '?') + query;
}

function bodyOf(data: unknown): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}

function create() {
  const onRequest: Interceptor<Config>[] = [];
  const onResponse: Interceptor<Reply>[] = [];
  const defaults = { headers: { common: {}, get: {}, post: {}, put: {}, patch: {}, delete: {} } };

  async function send(config: Config): Promise<Reply> {
    let asked = config;
    for (const intercept of onRequest) asked = await intercept(asked);
    const answer = await sendRequest({
      method: (asked.method ?? 'get').toUpperCase(),
      url: addressOf(asked),
      headers: asked.headers ?? {},
      body: bodyOf(asked.data),
      via: 'sdk',
    });
    if (answer === null) throw notFound(asked.url);
    if (answer.isLost) throw connectionLost();
    let reply: Reply = {
      status: answer.status,
      data: readBody(answer.body),
      headers: answer.headers,
      config: asked,
    };
    for (const intercept of onResponse) reply = await intercept(reply);
    return reply;
  }

  return Object.assign(send, {
    create,
    defaults,
    interceptors: {
      request: { use: (intercept: Interceptor<Config>) => onRequest.push(intercept) },
      response: { use: (intercept: Interceptor<Reply>) => onResponse.push(intercept) },
    },
  });
}

export class AxiosHeaders {
  readonly [name: string]: string;
}
export default create();
