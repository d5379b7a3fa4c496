import { matcherOf, type PathPattern } from './path.ts';
import type { ExpressRequest } from './request.ts';
import type { ExpressResponse } from './response.ts';
import { walk, type ErrorHandler, type Layer, type Next, type RequestHandler } from './walk.ts';

type Given = PathPattern | RequestHandler | ErrorHandler | readonly Given[];

export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all'] as const;
type Method = (typeof METHODS)[number];

/** Routes and middleware in order; itself a handler, so that routers can be nested. */
export type Router = RequestHandler & {
  use(...given: Given[]): Router;
  route(path: PathPattern): Record<Method, (...handlers: Given[]) => unknown>;
} & Record<Method, (path: PathPattern, ...handlers: Given[]) => Router>;

export function createRouter(): Router {
  const layers: Layer[] = [];

  function add(method: string | null, path: PathPattern, handlers: readonly Given[]): void {
    const found = flatten(handlers);
    if (found.length === 0) throw new TypeError('argument handler is required');
    const match = matcherOf(path, method === null);
    for (const handle of found) layers.push({ method, match, handle });
  }

  const router = Object.assign(
    (request: ExpressRequest, response: ExpressResponse, done: Next): void =>
      walk(layers, request, response, done),
    {
      use(...given: Given[]): Router {
        const [first, ...rest] = given;
        const isPath = typeof first === 'string' || first instanceof RegExp || isPathList(first);
        add(null, isPath ? first : '', isPath ? rest : given);
        return router;
      },
      route: (path: PathPattern) => verbs((method, handlers) => add(method, path, handlers)),
    },
    verbs((method, [path, ...handlers]) => {
      add(method, path as PathPattern, handlers);
      return router;
    }),
  ) as Router;
  return router;
}

/** Handlers may come in lists of lists. */
function flatten(given: readonly Given[]): (RequestHandler | ErrorHandler)[] {
  return given.flatMap((each) => {
    if (typeof each === 'function') return [each];
    return isList(each) ? flatten(each) : [];
  });
}

function isList(given: Given): given is readonly Given[] {
  return Array.isArray(given);
}

function isPathList(given: Given | undefined): given is readonly PathPattern[] {
  return Array.isArray(given) && given.length > 0 && typeof given[0] !== 'function';
}

function verbs<T>(
  add: (method: string, given: Given[]) => T,
): Record<Method, (...given: Given[]) => T> {
  const entries = METHODS.map((method) => [
    method,
    (...given: Given[]) => add(method.toUpperCase(), given),
  ]);
  return Object.fromEntries(entries) as Record<Method, (...given: Given[]) => T>;
}
