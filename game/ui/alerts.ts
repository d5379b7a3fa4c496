/** What the page has to warn about. `main.ts` feeds it: it knows the tabs, the store, the drawing and the sandbox. */
export type AlertKey =
  | 'second-tab'
  | 'save-unreachable'
  | 'save-unreadable'
  | 'newer-version'
  | 'level-left-out'
  | 'no-webgl'
  | 'missing-pictures'
  | 'missing-words'
  | 'sandbox-without-frame';

export interface Alert {
  readonly key: AlertKey;
  readonly values: Readonly<Record<string, string>>;
}

/** A list that changes: read it, and be told when it is another one. */
export interface Alerts {
  current(): readonly Alert[];
  /** Returns its own undo. */
  subscribe(listener: () => void): () => void;
}

/** A list of alerts that can be added to, in the shape the interface reads. */
export function createAlerts(first: readonly Alert[] = []): Alerts & { raise(alert: Alert): void } {
  let list = first;
  const listeners = new Set<() => void>();
  return {
    current: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    raise(alert) {
      if (list.some(({ key }) => key === alert.key)) return;
      list = [...list, alert];
      for (const listener of listeners) listener();
    },
  };
}

/** That places are missing from the city, if any are. By id: what their authors have to put right. */
export function alertOfLeftOut(levels: Readonly<Record<string, string>>): readonly Alert[] {
  const reports = Object.values(levels);
  if (reports.length === 0) return [];
  const values = { count: String(reports.length), report: reports.join('\n') };
  return [{ key: 'level-left-out', values }];
}
