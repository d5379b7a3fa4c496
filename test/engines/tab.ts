/** A browser engine that runs, as little of it as two kinds of drivers have in common. */
export interface Engine {
  /** A tab with a storage of its own. */
  openTab(): Promise<Tab>;
  /** Ends every process it started. */
  stop(): Promise<void>;
}

export interface Tab {
  /** Resolves when the page is loaded. */
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** What can be seen and used now; null if it is not there. */
  find(role: Role, name: string): Promise<Part | null>;
  /** Runs a function in the page. It may use nothing from outside but the text it is given. */
  ask<Answer>(question: (given: string) => Answer, given?: string): Promise<Awaited<Answer>>;
  /** Presses the keys of a text, one after the other. */
  type(text: string): Promise<void>;
  /** Presses a key with Ctrl held. */
  typeWithControl(key: 'a' | 'Enter'): Promise<void>;
  /** A PNG of what is seen. */
  photograph(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A piece of the page. */
export interface Part {
  /** With the engine's own mouse: what lies over it is hit instead. */
  click(): Promise<void>;
}

export type Role = 'button' | 'textbox' | 'checkbox';

/** Elements of a role. The engines' own way of asking is too slow: Firefox takes seconds for each. */
export const selectors: Readonly<Record<Role, string>> = {
  button: 'button',
  textbox: 'textarea',
  checkbox: 'input[type="checkbox"]',
};

/** Inside of the window in CSS pixels: small, because pictures are drawn without a graphics card. */
export const view = { width: 640, height: 360 } as const;
