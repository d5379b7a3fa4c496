import { defineProperty } from './door.ts';
import { peekString } from './peek.ts';
import { showPlace, type Place } from './place.ts';
import { retell, type Told } from './retell.ts';

/** An error that comes up while another is told about is left as it is. */
let isTelling = false;

/** The engine's own errors get the words of Node; where player code has broken what that takes, its own remain. */
export function tell(error: object, places: readonly Place[]): Told {
  const engineSays = peekString(error, 'message');
  if (isTelling) return { message: engineSays, places };
  isTelling = true;
  try {
    const told = retell(peekString(error, 'name'), engineSays, places);
    if (told.message !== engineSays) {
      defineProperty(error, 'message', { value: told.message, writable: true, configurable: true });
    }
    return told;
  } catch {
    return { message: engineSays, places };
  } finally {
    isTelling = false;
  }
}

export function describeTrace(error: object, { message, places }: Told): string {
  let text = (peekString(error, 'name') || 'Error') + (message ? ': ' + message : '');
  for (let index = 0; index < places.length; index++) {
    text += '\n    at ' + showPlace(places[index]);
  }
  return text;
}
