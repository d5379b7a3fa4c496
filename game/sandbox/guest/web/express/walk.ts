import type { MatchPath } from './path.ts';
import { pathOf, type ExpressRequest } from './request.ts';
import type { ExpressResponse } from './response.ts';

export type Next = (error?: unknown) => void;
export type RequestHandler = (
  request: ExpressRequest,
  response: ExpressResponse,
  next: Next,
) => unknown;
export type ErrorHandler = (
  error: unknown,
  request: ExpressRequest,
  response: ExpressResponse,
  next: Next,
) => unknown;
export interface Layer {
  /** In capitals; null for `use`, which takes all and matches the beginning of a path. */
  readonly method: string | null;
  readonly match: MatchPath;
  readonly handle: RequestHandler | ErrorHandler;
}

/** Asks one layer after the other. An error passes over all that do not take four values. */
export function walk(
  layers: readonly Layer[],
  request: ExpressRequest,
  response: ExpressResponse,
  done: Next,
): void {
  const { url, baseUrl, params } = request;
  let at = 0;

  function next(error?: unknown): void {
    Object.assign(request, { url, baseUrl, path: pathOf(url), params });
    const layer = error === 'router' ? undefined : layers[at++];
    if (layer === undefined) {
      done(error === 'router' ? undefined : error);
      return;
    }
    const match = fits(layer, request.method) ? layer.match(pathOf(url)) : null;
    const failure = error === 'route' ? undefined : error;
    if (
      match === null ||
      (layer.handle.length === 4) !== (failure !== undefined && failure !== null)
    ) {
      next(error);
      return;
    }
    request.params = { ...params, ...match.params };
    if (layer.method === null && match.path !== '') enter(request, match.path);
    call(layer, failure);
  }

  function call({ handle }: Layer, failure: unknown): void {
    const values =
      handle.length === 4 ? [failure, request, response, next] : [request, response, next];
    try {
      const result: unknown = Reflect.apply(handle, undefined, values);
      if (result instanceof Promise) void goOnAfter(result);
    } catch (error) {
      next(error ?? new Error('Thrown nothing'));
    }
  }

  /** As of Express 5 a rejected promise is an error like a thrown one. */
  async function goOnAfter(result: Promise<unknown>): Promise<void> {
    try {
      await result;
    } catch (error) {
      next(error ?? new Error('Rejected promise'));
    }
  }

  next();
}

function fits({ method }: Layer, asked: string): boolean {
  return (
    method === null ||
    method === 'ALL' ||
    method === asked ||
    (method === 'GET' && asked === 'HEAD')
  );
}

/** Inside `use('/path', ...)` an address begins after that path. */
function enter(request: ExpressRequest, prefix: string): void {
  const rest = request.url.slice(prefix.length);
  request.baseUrl += prefix;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  request.path = pathOf(request.url);
}
