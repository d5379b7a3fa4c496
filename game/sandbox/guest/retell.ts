import type { Place } from './place.ts';
import { locateName, locatePrivate, locateProperty } from './call-locator.ts';
import { inNodeWords } from './node-words.ts';

/** What the engine says of an error of its own, and where, put right. */
export interface Told {
  readonly message: string;
  readonly places: readonly Place[];
}

const READ = /^cannot read property '(.+)' of (null|undefined)$/;

/** `kind` is the name of the error. */
export function retell(kind: string, engineSays: string, places: readonly Place[]): Told {
  const [innermost, caller] = places;
  // By far the most frequent one, so it is not looked for among the others.
  const [, read, nothing] = READ.exec(engineSays) ?? [];
  if (read && nothing && read !== 'Symbol.iterator') {
    const message = `Cannot read properties of ${nothing} (reading '${read}')`;
    if (!innermost || innermost.isAsync) return { message, places };
    const place = { ...innermost, ...locateProperty(innermost, read) };
    return { message, places: [place, ...places.slice(1)] };
  }
  // The engine takes the class for the place, and not who called it.
  if (engineSays === "class constructors must be invoked with 'new'") {
    const name = innermost?.name ?? '';
    const message = `Class constructor ${name} cannot be invoked without 'new'`;
    return { message, places: caller ? places.slice(1) : places };
  }
  const message = inNodeWords(kind, engineSays, innermost);
  const [, taken] = /^Cannot destructure property '(.+)' of /.exec(message) ?? [];
  const name = taken && innermost && locateName(innermost, taken);
  if (innermost && name)
    return { message, places: [{ ...innermost, ...name }, ...places.slice(1)] };
  const [, hidden] = /^undefined private field '(.+)'$/.exec(engineSays) ?? [];
  const at = hidden && !innermost ? locatePrivate(hidden) : null;
  return { message, places: at ? [{ ...at, name: '' }] : places };
}
