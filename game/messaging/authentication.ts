import { refuse, type Answer } from './http/answer.ts';
import { isActive, type World } from './world.ts';

/** Who asks. `refusal` says no; otherwise `world` is the caller's account. */
export type Caller =
  | { readonly refusal: Answer }
  | {
      readonly refusal: null;
      readonly world: World;
      /** The account of that SID, if the caller may speak for it: its own, or a subaccount. */
      reach(sid: string): World | null;
    };

/**
 * Whether the caller may speak for an account: HTTP Basic with SID and token (docs/usage/requests-to-twilio). A main
 * account may speak for its subaccounts (docs/iam/api/subaccounts). Texts of 20003 as recorded.
 */
export function authenticate(
  headers: Readonly<Record<string, string>>,
  worlds: ReadonlyMap<string, World>,
): Caller {
  const keys = readBasic(headers['authorization'] ?? '');
  if (keys === null) return { refusal: refuse('20003') };
  const world = worlds.get(keys.user);
  if (world === undefined) return { refusal: refuse('20003-username') };
  if (keys.password !== world.account.authToken) return { refusal: refuse('20003') };
  if (!isActive(world)) return { refusal: refuse('20005') };
  return {
    refusal: null,
    world,
    reach(sid) {
      if (sid === world.account.sid) return world;
      const other = worlds.get(sid);
      return other?.account.owner === world.account.sid ? other : null;
    },
  };
}

/** Who comes without keys, to a place that is open to all. */
export function anybody(world: World): Caller {
  return { refusal: null, world, reach: (sid) => world.worlds.get(sid) ?? null };
}

let lastHeader = '';
let lastKeys: Keys | null = null;

interface Keys {
  readonly user: string;
  readonly password: string;
}

/** The keys of a Basic header. The last header is remembered: a client sends the same one with every call. */
function readBasic(header: string): Keys | null {
  if (header !== lastHeader) {
    lastKeys = parseBasic(header);
    lastHeader = header;
  }
  return lastKeys;
}

function parseBasic(header: string): Keys | null {
  const encoded = /^\s*Basic\s+([A-Za-z0-9+/]+={0,2})\s*$/i.exec(header)?.[1];
  const text = encoded === undefined ? null : decodeBase64(encoded);
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 0) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decodeBase64(encoded: string): string | null {
  try {
    return atob(encoded);
  } catch {
    return null; // a length no base64 text has
  }
}
