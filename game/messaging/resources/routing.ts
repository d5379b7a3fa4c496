import type { Call } from '../http/call.ts';
import { ACCOUNT_ROUTES } from './accounts.ts';
import { MESSAGE_ROUTES } from './messages.ts';
import type { Route } from './route.ts';

/** Every route of the platform. A new resource adds its list here. */
const ROUTES: readonly CompiledRoute[] = [...ACCOUNT_ROUTES, ...MESSAGE_ROUTES].map(compile);

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
}

/** A route that fits a call, and what stood in the places of its names. */
export interface Match {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/** The route for a call; null when nothing of the platform answers there. */
export function findRoute(call: Call): Match | null {
  for (const { route, pattern } of ROUTES) {
    if (route.method !== call.method || route.host !== call.host) continue;
    const match = pattern.exec(call.path);
    if (match !== null) return { route, parts: match.groups ?? {} };
  }
  return null;
}

function compile(route: Route): CompiledRoute {
  const pattern = route.path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/.]+)');
  return { route, pattern: new RegExp(`^${pattern}$`) };
}
