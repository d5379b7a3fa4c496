import { define } from './door.ts';

/** What `require` finds. */
const packages = new Map<string, unknown>();

export function addPackage(name: string, value: unknown): void {
  packages.set(name, value);
}

/** The same sentence the host gives for `import`. */
function missing(name: string): Error {
  const known = [...packages.keys()].join(', ');
  const error = new Error(`There is no package '${name}' here. This desk has: ${known}.`);
  return Object.assign(error, { code: 'MODULE_NOT_FOUND' });
}

define('require', function require(name: unknown): unknown {
  const found = packages.get(String(name));
  if (found === undefined) throw missing(String(name).slice(0, 80));
  return found;
});

const module = { exports: {} };
define('module', module);
define('exports', module.exports);
