import type { Library } from '../domain/library.ts';

/** Fetches the library: one chunk, of which nothing is needed to play. Rejects with a sentence for the player. */
export async function loadLibrary(): Promise<Library> {
  try {
    return (await import('virtual:library')).default;
  } catch (cause) {
    throw new Error('The library could not be fetched. Check the connection and try again.', {
      cause,
    });
  }
}
