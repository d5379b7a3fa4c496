import { placeInStack, traceOf } from './call-site.ts';
import { stringify } from './door.ts';
import { inspect } from './inspect.ts';
import { className, peek, peekString } from './peek.ts';

/** Something that was thrown, as the host reads it: plain text and numbers, no getter run. */
export function describeError(thrown: unknown): string {
  if (!(thrown instanceof Error))
    return stringify({ name: 'Uncaught', message: describeValue(thrown) });
  const place = traceOf(thrown)[0] ?? placeInStack(thrown);
  const name = peekString(thrown, 'name') || 'Error';
  const reason = reasonOf(thrown);
  const isAggregate = className(thrown) === 'AggregateError';
  const message =
    peekString(thrown, 'message') || (isAggregate ? 'All promises were rejected' : '');
  return stringify({
    name: name === 'Error' ? className(thrown) || name : name,
    message: reason ? `${message} (${reason})` : message,
    code: peek(thrown, 'code'),
    status: peek(thrown, 'status'),
    line: place?.line,
    column: place?.column,
  });
}

/** What is behind it: its cause, or the first of several errors in one. */
function reasonOf(thrown: Error): string {
  const behind = peek(thrown, 'cause') ?? peek(peek(thrown, 'errors'), 0);
  return behind instanceof Error ? peekString(behind, 'message') : '';
}

function describeValue(thrown: unknown): string {
  return typeof thrown === 'string' ? thrown : inspect(thrown);
}
