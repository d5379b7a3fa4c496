import { placeOfHost } from '../hosts.ts';
import type { Call } from '../http/call.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

/**
 * What a call leads to, and what stood in the places of its names, empty for any other. No route: the place exists, the
 * method does not.
 */
export interface Match {
  readonly route: Route | null;
  readonly part: (name: string) => string;
}

/** One step of a path. Steps in braces are `any`, those that end in .json `anyJson`. */
interface Step {
  readonly fixed: Map<string, Step>;
  any: Named | null;
  anyJson: Named | null;
  readonly routes: Map<string, Route>;
}

interface Named {
  readonly name: string;
  readonly step: Step;
}

const ENDING = '.json';
const hosts = new Map<string, Step>();
for (const route of ROUTES) plant(route);

type Target = Pick<Call, 'host' | 'method' | 'path'>;

let last: Target = { host: '', method: '', path: '' };
let lastMatch: Match | null = null;

/**
 * The route for a call; null when nothing of the platform answers there. The last one is kept, as clients ask for the
 * same again and again.
 */
export function findRoute({ host, method, path }: Target): Match | null {
  if (host !== last.host || method !== last.method || path !== last.path) {
    last = { host, method, path };
    lastMatch = seekRoute(last);
  }
  return lastMatch;
}

function seekRoute({ host, method, path }: Target): Match | null {
  let step = hosts.get(placeOfHost(host).product);
  const parts: Record<string, string> = {};
  for (const segment of path.split('/')) {
    if (step === undefined) return null;
    const fixed: Step | undefined = step.fixed.get(segment);
    if (fixed !== undefined) {
      step = fixed;
      continue;
    }
    const isJson = segment.endsWith(ENDING);
    const wild: Named | null = isJson ? step.anyJson : step.any;
    const text = isJson ? segment.slice(0, -ENDING.length) : segment;
    if (wild === null || text === '') return null;
    parts[wild.name] = decode(text);
    step = wild.step;
  }
  if (step === undefined || step.routes.size === 0) return null;
  const route = step.routes.get(method) ?? null;
  return { route, part: (name) => parts[name] ?? '' };
}

function plant(route: Route): void {
  let step = hosts.get(route.host);
  if (step === undefined) {
    step = emptyStep();
    hosts.set(route.host, step);
  }
  for (const segment of route.path.split('/')) step = stepTo(step, segment);
  step.routes.set(route.method, route);
}

function stepTo(step: Step, segment: string): Step {
  const name = /^\{(\w+)\}(\.json)?$/.exec(segment);
  if (name === null) {
    const next = step.fixed.get(segment) ?? emptyStep();
    step.fixed.set(segment, next);
    return next;
  }
  const key = name[2] === undefined ? 'any' : 'anyJson';
  const named = step[key] ?? { name: name[1] ?? '', step: emptyStep() };
  step[key] = named;
  return named.step;
}

function emptyStep(): Step {
  return { fixed: new Map(), any: null, anyJson: null, routes: new Map() };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // half an escape is no escape
  }
}
