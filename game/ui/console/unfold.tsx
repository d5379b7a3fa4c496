import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface UnfoldProps {
  readonly summary: ComponentChildren;
  /** Drawn only while it is open: a list of thousands stays light. */
  readonly children: () => ComponentChildren;
}

/** One line that opens into everything there is to know. */
export function Unfold({ summary, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="unfold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      <div class="unfold-body">{isOpen && children()}</div>
    </details>
  );
}
