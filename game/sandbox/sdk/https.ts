/** Connections are the host's business; the SDK only wants to describe them. */
export class Agent {
  readonly options: unknown;
  constructor(options: unknown) {
    this.options = options;
  }
}
