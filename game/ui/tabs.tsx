import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly Tab<T>[];
  readonly onChange: (value: T) => void;
  readonly children: ComponentChildren;
}

export interface Tab<T extends string> {
  readonly key: T;
  readonly label: string;
  /** How many lie behind it; null where that says nothing. */
  readonly count: number | null;
}

/** Leaves of one dialog: the arrow keys turn them, as screen readers expect. */
export function Tabs<T extends string>({ label, value, tabs, onChange, children }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === value);
    const last = tabs.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <div class="tabs">
      <div ref={list} role="tablist" aria-label={label} class="tab-list" onKeyDown={turn}>
        {tabs.map(({ key, label: name, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            class="tab"
            data-tab={key}
            aria-selected={key === value}
            aria-controls={`${id}-leaf`}
            tabIndex={key === value ? 0 : -1}
            onClick={() => onChange(key)}
          >
            {name}
            {count !== null && <span class="tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-leaf`} class="tab-leaf" aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
