/** What one run may use. Reaching a limit stops it with the reason the player reads. */
export interface Limits {
  /** Bytes of the guest's heap. */
  readonly heap: number;
  /** Bytes of its stack. Above 128 KiB the host's own stack overflows first, out of the guest's reach. */
  readonly stack: number;
  /** Times the guest is asked whether it may go on: about 10,000 steps each. */
  readonly ticks: number;
  /** Real milliseconds. */
  readonly wallMs: number;
  readonly microtasks: number;
  readonly timers: number;
  /** At once. */
  readonly pendingTimers: number;
  /** Virtual milliseconds the code may wait. */
  readonly virtualMs: number;
  /** Lines of the console that are kept. */
  readonly logLines: number;
  /** Characters of the console that are kept. */
  readonly logCharacters: number;
  /** Lines after which nobody reads any more. */
  readonly logFlood: number;
  readonly requests: number;
  /** Characters of one request. */
  readonly requestSize: number;
  /** Things that may still happen in the city after the code has ended. */
  readonly settleSteps: number;
}

export const LIMITS: Limits = {
  heap: 64 * 1024 * 1024,
  stack: 128 * 1024,
  ticks: 5_000,
  wallMs: 2_000,
  microtasks: 2_000_000,
  timers: 20_000,
  pendingTimers: 2_000,
  virtualMs: 24 * 3_600_000,
  logLines: 1_000,
  logCharacters: 512 * 1024,
  logFlood: 10_000,
  requests: 50_000,
  requestSize: 64 * 1024,
  settleSteps: 100_000,
};

/** Pages of 64 KiB the WebAssembly memory may grow to, whatever the heap limit says. */
export const MAX_MEMORY_PAGES = 1_536;
