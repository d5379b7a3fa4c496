import { programs } from './program.ts';

/** To get out: to the host's objects, the network, the page, other code. */
const escape = (expression: string): string => `try {
  const got = ${expression};
  if (got !== undefined) console.log('ESCAPE', typeof got);
} catch (error) {
  console.log(error.name);
}`;

export const reach = programs({
  'the global of the host': [
    escape("(0, eval)('this').self ?? globalThis.window ?? globalThis.global?.process?.binding"),
    'ok',
  ],
  XMLHttpRequest: [escape('new XMLHttpRequest()'), 'ok'],
  EventSource: [escape("new EventSource('http://CANARY/')"), 'ok'],
  'SharedArrayBuffer and Worker': [escape("new Worker('data:,1')"), 'ok'],
  WebAssembly: [escape('globalThis.WebAssembly'), 'ok'],
  storage: [escape('globalThis.indexedDB ?? globalThis.localStorage ?? globalThis.caches'), 'ok'],
  'module of the engine': [escape("await import('std') ?? await import('qjs:std')"), 'ok'],
  'module by address': [escape("await import('http://CANARY/x.js')"), 'ok'],
  'module as data': [escape("await import('data:text/javascript,export default 1')"), 'ok'],
  'require of a file': [escape("require('../../../../etc/passwd') ?? require('fs')"), 'ok'],
  'fetch of the canary': [escape("await fetch('http://CANARY/')"), 'ok'],
  'fetch with the platform in the name': [
    escape("await fetch('http://api.twilio.com.CANARY/')"),
    'ok',
  ],
  'fetch with the platform as user': [escape("await fetch('http://api.twilio.com@CANARY/')"), 'ok'],
  'fetch of a file': [escape("await fetch('file:///etc/passwd')"), 'ok'],
  'client with another edge': [
    escape(
      `await (async () => { const c = require('twilio')('AC' + '0'.repeat(32), 'x', { edge: 'CANARY/#', region: 'x' }); return (await c.messages.list()).length || undefined; })()`,
    ),
    'ok',
  ],
  'request to the canary by the client': [
    escape(`await require('twilio')().request({ method: 'get', uri: 'http://CANARY/' })`),
    'ok',
  ],
  'the host by a thrown stack': [
    `try { null.x; } catch (error) { if (/blob:|http|worker|wasm/.test(error.stack)) console.log('ESCAPE'); }
try { await import('nothing'); } catch (error) { if (/blob:|https?:|worker/.test(error.stack + error)) console.log('ESCAPE'); }`,
    'ok',
  ],
  'the host by a caller': [
    'Error.prepareStackTrace = (_, frames) => frames;\nconst { stack } = new Error("x");\nif (typeof stack !== "string") console.log("ESCAPE");',
    'ok',
  ],
  'messages to the page': [escape("postMessage({ kind: 'ended', runId: 1 })"), 'ok'],
});
