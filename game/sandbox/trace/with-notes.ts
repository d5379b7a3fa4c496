import { looksTyped, strip } from '../typed-code.ts';

/** Code with a note before every statement; null where it cannot be read, or the parser cannot be had. */
export async function withNotes(code: string): Promise<string | null> {
  try {
    const { markSteps } = await import('./mark-steps.ts');
    try {
      return markSteps(code);
    } catch {
      const stripped = looksTyped(code) ? await strip(code) : null;
      return stripped?.kind === 'stripped' ? markSteps(stripped.code) : null;
    }
  } catch {
    return null;
  }
}
