/**
 * Stands for a part of the SDK that was left out. Loading and making it is harmless, since the SDK's own code does so
 * (all of it with `lazyLoading: false`); asking it for something says so.
 */
/** Something that can be called and constructed. */
function placeholder(): void {}

export function absent(name: string): unknown {
  const refuse = (): never => {
    throw new Error(`twilio: ${name} is not part of this city`);
  };
  return new Proxy(placeholder, {
    apply: refuse,
    construct: () => Object(absent(name)),
    get: (_target, key) => {
      if (key === '__esModule') return true;
      return typeof key === 'string' ? absent(name) : undefined;
    },
  });
}
