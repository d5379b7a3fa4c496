import type { Evidence, RequestRecord } from './evidence.ts';
import type { Happening } from './replay-step.ts';

/** What the code asked for, as far as no message shows it. */
export function requestsOf({ requests, messages }: Evidence): readonly Happening[] {
  const made = new Set(messages.map(({ request }) => request));
  const questions = new Map<string, RequestRecord[]>();
  const others: Happening[] = [];
  requests.forEach((request, i) => {
    const { at, method, resource, errorCode, errorMessage } = request;
    if (isLost(request)) others.push({ at, event: { kind: 'unheard', method, resource } });
    else if (errorCode !== null) {
      const message = errorMessage ?? '';
      others.push({ at, event: { kind: 'refused', code: errorCode, message, times: 1 } });
    } else if (!made.has(i)) {
      const key = `${method} ${resource}`;
      questions.set(key, [...(questions.get(key) ?? []), request]);
    }
  });
  // The same question again and again is one step, where it was first asked.
  const asked = [...questions.values()].map((same): Happening => {
    const { at, method, resource } = same[0]!;
    return { at, event: { kind: 'asked', method, resource, times: same.length } };
  });
  return [...others, ...asked];
}

/** Whether the code never heard what became of it. */
export function isLost({ fault }: RequestRecord): boolean {
  return fault === 'lose-request' || fault === 'lose-answer';
}
