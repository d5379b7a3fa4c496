import { placeOfHost } from '../hosts.ts';

/**
 * The headers of one answer, as recorded answers of the service carry them. `requestId` is "RQ" and 32 hexadecimal
 * digits; `underWay` counts the caller's requests at this moment.
 */
export function responseHeaders(
  host: string,
  status: number,
  requestId: string,
  latencyMs: number,
  underWay: number,
): Record<string, string> {
  // written out, because a literal is by far the quickest object to make
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers':
      'Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'ETag',
    'strict-transport-security': 'max-age=31536000',
    'twilio-concurrent-requests': underWay === 1 ? '1' : String(underWay),
    'twilio-request-id': requestId,
    'twilio-request-duration': inSeconds(latencyMs),
    'x-api-domain': host,
    'x-home-region': placeOfHost(host).region,
    'x-powered-by': 'AT-5000',
    'x-shenanigans': 'none',
  };
  if (status === 204) delete headers['content-type'];
  if (status === 401) headers['www-authenticate'] = 'Basic realm="Twilio API"';
  return headers;
}

const durations: string[] = [];

/** Milliseconds as "0.087"; the same hundred come again and again. */
function inSeconds(ms: number): string {
  if (!Number.isInteger(ms) || ms >= 1000) return (ms / 1000).toFixed(3);
  return (durations[ms] ??= (ms / 1000).toFixed(3));
}
