/**
 * The headers of one answer, as recorded answers of api.twilio.com carry them. `requestId` is "RQ" and 32 hexadecimal
 * digits.
 */
export function responseHeaders(
  status: number,
  requestId: string,
  latencyMs: number,
): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers':
      'Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'ETag',
    'strict-transport-security': 'max-age=31536000',
    'twilio-concurrent-requests': '1',
    'twilio-request-id': requestId,
    'twilio-request-duration': (latencyMs / 1000).toFixed(3),
    'x-api-domain': 'api.twilio.com',
    'x-home-region': 'us1',
    'x-powered-by': 'AT-5000',
    'x-shenanigans': 'none',
  };
  if (status === 401) headers['www-authenticate'] = 'Basic realm="Twilio API"';
  return headers;
}
