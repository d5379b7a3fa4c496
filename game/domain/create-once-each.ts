import { createOnce } from './create-once.ts';

/** As `createOnce`, for each name by itself. */
export function createOnceEach<T>(
  begin: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  const starts = new Map<string, () => Promise<T>>();
  return (name) => {
    const start = starts.get(name) ?? createOnce(() => begin(name));
    starts.set(name, start);
    return start();
  };
}
