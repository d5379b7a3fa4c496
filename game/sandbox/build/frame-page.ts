import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The frame as one file: its script stands inline and is allowed by its hash, because WebKit takes 'self' to mean
 * nothing in a frame without an origin.
 */
export async function buildFramePage(script: string): Promise<string> {
  const template = await readFile(join(import.meta.dirname, '../frame.html'), 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  return template.replace('%HASH%', () => `sha256-${hash}`).replace(/\s*%SCRIPT%\s*/, () => script);
}
