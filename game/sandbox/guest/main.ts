/**
 * Everything inside the virtual machine besides the player's own code: the globals of a small Node, and the real SDK.
 * It is loaded once; each run starts from the memory as it is afterwards. It knows the host only through door.ts.
 */
import './call-site.ts';
import './text.ts';
import './random.ts';
import './timers.ts';
import './console.ts';
import './process.ts';
import './buffer.ts';
import './url-search-params.ts';
import './url.ts';
import './abort.ts';
import './headers.ts';
import './fetch.ts';
import './structured-clone.ts';
import './locale.ts';
import twilio from 'twilio';
import './web/functions.ts';
import { setSource } from './call-locator.ts';
import { setCause, stopTracing } from './call-site.ts';
import { describeError } from './describe-error.ts';
import { parse } from './door.ts';
import { readMarks, startMarks } from './marks.ts';
import { addPackage, exportedNames } from './packages.ts';
import { setEnvironment } from './process.ts';
import { seedRandom } from './random.ts';
import { startSteps } from './steps.ts';
import { fireTimer } from './timers.ts';
import { deliverAnswer } from './transport.ts';
import express from './web/express/express.ts';
import { isServing, serveRequest } from './web/front-door.ts';
import * as http from './web/http-module.ts';

// The SDK loads its parts when they are first asked for. That is to happen here, once, and not in every run.
const { api, messaging, lookups, verify } = twilio(`AC${'0'.repeat(32)}`, 'token');
void [api.v2010.account.messages, messaging.v1.services, lookups.v2, verify.v2.services];

addPackage('twilio', twilio);
addPackage('express', express);
addPackage('body-parser', { urlencoded: express.urlencoded, json: express.json });
addPackage('http', { ...http });
addPackage('node:http', { ...http });

interface Start {
  /** The player's file. */
  readonly source: string;
  readonly seed: number;
  readonly env: Readonly<Record<string, string>>;
  /** What the code has been given notes for: to find where it went wrong, or to be played back. */
  readonly watch: 'nothing' | 'loops' | 'steps';
}

/** What the host calls. */
export const hooks = {
  start(text: string): void {
    const { source, seed, env, watch }: Start = parse(text);
    setSource(source);
    seedRandom(seed);
    setEnvironment(env);
    setCause(null);
    if (watch === 'steps') startSteps();
    if (watch !== 'loops') return;
    stopTracing();
    startMarks();
  },
  fireTimer,
  deliverAnswer,
  serveRequest,
  isServing,
  describeError,
  readMarks,
  exportedNames,
};
