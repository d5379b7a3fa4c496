import twilio from 'twilio';
import { ACCOUNT_SID, AUTH_TOKEN } from './fixtures.ts';
import type { PlatformUnderTest } from './platform.ts';

/** The real `twilio` package with its own HTTP client; only the wire leads to the platform instead of the network. */
export function sdkFor(
  world: PlatformUnderTest,
  options: ConstructorParameters<typeof twilio.RequestClient>[0] = {},
): ReturnType<typeof twilio> {
  const httpClient = new twilio.RequestClient(options);
  httpClient.axios.defaults.adapter = (config) => {
    const { status, headers, body } = world.platform.handle({
      method: config.method ?? '',
      url: httpClient.axios.getUri(config),
      headers: Object.fromEntries(
        Object.entries(config.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: typeof config.data === 'string' ? config.data : '',
      via: 'sdk',
      line: null,
    });
    return Promise.resolve({ status, statusText: '', headers, data: body, config });
  };
  return twilio(ACCOUNT_SID, AUTH_TOKEN, { httpClient });
}
