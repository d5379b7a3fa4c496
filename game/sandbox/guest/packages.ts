import { define } from './door.ts';

/** What `require` finds. */
const packages = new Map<string, unknown>();

export function addPackage(name: string, value: unknown): void {
  packages.set(name, value);
}

/** Names a player may import from a package, one per line. */
export function exportedNames(name: string): string {
  return Object.keys(Object(packages.get(name))).join('\n');
}

/** The same sentence the host gives for `import`. */
function missing(name: string): Error {
  const error = new Error(
    `There is no package '${name}' here. This desk has: twilio, express, http.`,
  );
  return Object.assign(error, { code: 'MODULE_NOT_FOUND' });
}

define('require', function require(name: unknown): unknown {
  const found = packages.get(String(name));
  if (found === undefined) throw missing(String(name).slice(0, 80));
  return found;
});

/** What the player's file exports, in the two ways of writing it. */
export const module: { exports: unknown } = { exports: {} };
export const exports = module.exports;
define('module', module);
define('exports', exports);
