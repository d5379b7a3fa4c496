import type { ScriptedVisit } from '../../domain/web.ts';
import type { World } from '../world.ts';
import { callAddress } from './call-address.ts';
import { sign } from './signature.ts';
import { readAddress, wireAddress } from './web-request.ts';

/** Whose token a forger has: anything but the account's. */
const FOREIGN_TOKEN = '0'.repeat(32);

/** Puts the visits of a fixture on the clock. They come from outside, so nothing is done with what they are told. */
export function scheduleVisits(world: World): void {
  for (const visit of world.web.fixture.visits ?? []) {
    world.clock.schedule(visit.at * 1000, () => {
      const { method, url, params } = visit;
      const signature = sealOf(visit, world.account.authToken);
      callAddress(
        world,
        { kind: 'visit', url, method, params, message: null, signature },
        () => {},
      );
    });
  }
}

function sealOf(visit: ScriptedVisit, authToken: string): string | null {
  switch (visit.seal) {
    case 'none':
      return null;
    case 'real':
      return 'real';
    case 'foreign':
      return sealFor(visit, FOREIGN_TOKEN, visit.params);
    case 'changed': {
      const before = { ...visit.params, Body: `${visit.params['Body'] ?? ''} ` };
      return sealFor(visit, authToken, before);
    }
  }
}

function sealFor({ url, method }: ScriptedVisit, token: string, params: ScriptedVisit['params']) {
  const address = readAddress(url);
  if (address === null) return null;
  return sign(token, wireAddress(address, method, params), method === 'POST' ? params : {});
}
