import { traceOf } from './call-site.ts';
import { showPlace } from './place.ts';
import { peekString } from './peek.ts';

/** An error with the places of the player's own code it passed; what lies inside packages is left out. */
export function showError(error: Error, className: string, indent: number): string {
  const name = peekString(error, 'name') || 'Error';
  const message = peekString(error, 'message');
  const head = titleOf(name, className) + (message ? `: ${message}` : '');
  const trace = traceOf(error);
  if (trace.length === 0) return `[${head}]`;
  const margin = '\n' + ' '.repeat(indent);
  const lines = trace.map((place) => `${margin}    at ${showPlace(place)}`);
  return head.replaceAll('\n', margin) + lines.join('');
}

/** "TypeError", "ValidationError" (a class that keeps the name Error), "RestException [Error]". */
function titleOf(name: string, className: string): string {
  if (className === '' || className === name || !name.endsWith('Error')) return name;
  return className.includes(name) ? className : `${className} [${name}]`;
}
