/** Enough of an event emitter for requests, responses and servers. */
export class Emitter {
  readonly #listeners = new Map<string, ((...values: unknown[]) => void)[]>();

  on(name: string, listener: (...values: unknown[]) => void): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }
  once(name: string, listener: (...values: unknown[]) => void): this {
    return this.on(name, listener);
  }
  off(): this {
    return this;
  }
  emit(name: string, ...values: unknown[]): boolean {
    const listeners = this.#listeners.get(name) ?? [];
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }
}
