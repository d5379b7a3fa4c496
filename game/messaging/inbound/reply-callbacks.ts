import { problem, type Problem } from '../webhooks/problems.ts';
import type { StatusCallback } from '../webhooks/status-callback.ts';
import { readAddress } from '../webhooks/web-request.ts';

/**
 * Who hears what becomes of a <Message>: `action` by its `method`, and the older `statusCallback` by POST (types of the
 * SDK, MessageAttributes). Addresses may be relative to the document's. What cannot be read is left out with a warning:
 * 14104 for the method, 14105 for an address.
 */
export function readCallbacks(
  { action = '', statusCallback = '', method = '' }: Readonly<Record<string, string>>,
  base: string,
): { readonly callbacks: readonly StatusCallback[]; readonly warnings: readonly Problem[] } {
  const callbacks: StatusCallback[] = [];
  const warnings: Problem[] = [];
  if (!isMethod(method)) warnings.push(problem(14104, method));
  const wanted = [
    { text: action, method: methodOf(method) },
    { text: statusCallback, method: 'POST' },
  ] as const;
  for (const each of wanted) {
    if (each.text === '') continue;
    const url = readAddress(each.text, base);
    if (url === null) warnings.push(problem(14105, each.text));
    else callbacks.push({ url: url.href, method: each.method });
  }
  return { callbacks, warnings };
}

/** Whether a method attribute says something the service understands; left out, it does. */
export function isMethod(text: string): boolean {
  return /^(?:get|post)?$/i.test(text);
}

/** POST, unless the attribute says GET. */
export function methodOf(text: string): 'GET' | 'POST' {
  return /^get$/i.test(text) ? 'GET' : 'POST';
}
