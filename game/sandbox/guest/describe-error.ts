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
  const causedBy = peek(thrown, 'cause');
  const reason = causedBy instanceof Error ? peekString(causedBy, 'message') : '';
  const message = peekString(thrown, 'message');
  return stringify({
    name: name === 'Error' ? className(thrown) || name : name,
    message: reason ? `${message} (${reason})` : message,
    code: peek(thrown, 'code'),
    status: peek(thrown, 'status'),
    line: place?.line,
    column: place?.column,
  });
}

function describeValue(thrown: unknown): string {
  return typeof thrown === 'string' ? thrown : inspect(thrown);
}
