/**
 * Stands for a part of the SDK that was left out. Loading it is harmless, since the SDK's own code mentions it; using
 * it says so.
 */
export function absent(name: string): unknown {
  const refuse = (): never => {
    throw new Error(`twilio: ${name} is not part of this city`);
  };
  const part = function (): void {};
  return new Proxy(part, {
    apply: refuse,
    construct: refuse,
    get: (_target, key) => {
      if (key === '__esModule') return true;
      return typeof key === 'string' ? absent(name) : undefined;
    },
  });
}
