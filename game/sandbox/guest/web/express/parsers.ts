import { parse } from '../../../sdk/querystring.ts';
import { isForm, isJson, typeOf } from '../fields.ts';
import type { RequestHandler } from './walk.ts';

/** The body parsers of Express. Each leaves alone what is not its type, and what was read already. */
export function urlencoded(): RequestHandler {
  return parser(isForm, parse);
}

export function json(): RequestHandler {
  return parser(isJson, (body) => {
    if (body === '') return {};
    try {
      return JSON.parse(body);
    } catch (error) {
      throw Object.assign(error instanceof Error ? error : new Error(String(error)), {
        status: 400,
        type: 'entity.parse.failed',
      });
    }
  });
}

export function text(): RequestHandler {
  return parser(
    ({ headers }) => typeOf(headers) === 'text/plain',
    (body) => body,
  );
}

function parser(
  isMine: (request: Parameters<RequestHandler>[0]) => boolean,
  read: (body: string) => unknown,
): RequestHandler {
  return (request, _response, next) => {
    const body = isMine(request) ? request.takeBody() : null;
    if (body !== null) request.body = read(body);
    next();
  };
}
