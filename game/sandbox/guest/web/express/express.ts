import { writeText } from '../../console.ts';
import type { IncomingMessage } from '../http/incoming-message.ts';
import { createServer } from '../http/server.ts';
import type { ServerResponse } from '../http/server-response.ts';
import { STATUS_TEXTS } from '../status-texts.ts';
import { json, text, urlencoded } from './parsers.ts';
import { dressRequest, pathOf, type ExpressRequest } from './request.ts';
import { dressResponse, type ExpressResponse } from './response.ts';
import { createRouter, METHODS } from './router.ts';
import type { Next, RequestHandler } from './walk.ts';

/**
 * Express 5 as far as a desk for messages needs it: routing, middleware, body parsers, answers. Faithful where beginners
 * stumble: no parser, no `req.body`; an unknown address is 404; who does not answer lets the network wait.
 */
function express() {
  const router = createRouter();
  const settings = new Map<string, unknown>();
  const get = router.get;

  function handle(request: IncomingMessage, response: ServerResponse, next?: Next): void {
    const [asked, answer] = [dressRequest(request), dressResponse(response)];
    router(asked, answer, next ?? ((error) => finish(asked, answer, error)));
  }

  /** What is added to the router hands the app back, to be chained. */
  const chained = Object.fromEntries(
    (['use', ...METHODS] as const).map((name) => {
      const add = router[name] as (...given: unknown[]) => unknown;
      const addToApp = (...given: unknown[]): unknown => {
        add(...given);
        return app;
      };
      return [name, addToApp];
    }),
  );

  const app = Object.assign(handle, router, chained, {
    locals: {},
    /** With one text: a setting. Else a route. */
    get(...given: Parameters<typeof get>): unknown {
      if (given.length === 1 && typeof given[0] === 'string') return settings.get(given[0]);
      get(...given);
      return app;
    },
    set(name: string, value: unknown) {
      settings.set(name, value);
      return app;
    },
    enable: (name: string) => app.set(name, true),
    disable: (name: string) => app.set(name, false),
    listen: (...values: unknown[]) => createServer(handle).listen(...values),
  });
  return app;
}

/** What Express says when no route has answered (finalhandler). */
function finish(request: ExpressRequest, response: ExpressResponse, error: unknown): void {
  if (response.headersSent) {
    // Nobody can be told any more, so it is written down.
    if (error !== undefined && error !== null) writeText('error', wordsOf(error));
    response.end();
    return;
  }
  if (error === undefined || error === null) {
    const path = encodeURI(pathOf(request.originalUrl));
    sendPage(response, 404, `Cannot ${request.method} ${path}`);
    return;
  }
  const status = statusOf(error) ?? (response.statusCode >= 400 ? response.statusCode : 500);
  if (status >= 500) response.cause = error;
  const isHidden = status >= 500 && !(error instanceof Error);
  sendPage(response, status, isHidden ? (STATUS_TEXTS[status] ?? '') : wordsOf(error));
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const status = 'status' in error ? error.status : 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}

function sendPage(response: ServerResponse, status: number, words: string): void {
  for (const name of Object.keys(response.getHeaders())) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>${escapeHtml(words)}</pre>
</body>
</html>
`);
}

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '<br>');
}

/** There are no files at this desk. */
const nothingHere = (): RequestHandler => (_request, _response, next) => next();

export default Object.assign(express, {
  Router: createRouter,
  urlencoded,
  json,
  text,
  static: nothingHere,
});
