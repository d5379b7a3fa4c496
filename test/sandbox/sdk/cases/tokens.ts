import type { Case } from '../case.ts';

const MADE = `const { AccessToken } = twilio.jwt; const { ChatGrant, VideoGrant, VoiceGrant, SyncGrant } = AccessToken;
const made = (options = {}) => new AccessToken(SID, 'SK' + '1'.repeat(32), 'secret', { identity: 'pico', ...options });`;

export const TOKENS: readonly Case[] = [
  ['a plain token', `return made().toJwt();`],
  ['a lifetime', `return made({ ttl: 60, nbf: 12345, region: 'ie1' }).toJwt();`],
  ['letters of everywhere', `return made({ identity: 'é ☕ "' }).toJwt();`],
  [
    'grants',
    `const token = made(); token.addGrant(new ChatGrant({ serviceSid: 'IS1' })); token.addGrant(new VideoGrant({ room: 'harbour' })); token.addGrant(new VoiceGrant({ outgoingApplicationSid: 'AP1', incomingAllow: true, outgoingApplicationParams: { a: 'b' } })); token.addGrant(new SyncGrant({ serviceSid: 'IS2' })); return [token.toJwt(), token.grants];`,
  ],
  ['nobody', `return new AccessToken(SID, 'SK1', 'secret', {});`],
  ['no secret', `return new AccessToken(SID, 'SK1', '', { identity: 'a' });`],
  [
    'another algorithm',
    `return [AccessToken.DEFAULT_ALGORITHM, AccessToken.ALGORITHMS, made().toJwt('HS256') === made().toJwt()];`,
  ],
  ['an algorithm nobody knows', `return made().toJwt('none');`],
  [
    'what is in a capability',
    `const capability = new twilio.jwt.ClientCapability({ accountSid: SID, authToken: TOKEN, ttl: 100 }); capability.addScope(new twilio.jwt.ClientCapability.IncomingClientScope('pico')); capability.addScope(new twilio.jwt.ClientCapability.OutgoingClientScope({ applicationSid: 'AP1', params: { a: 'b c' } })); return capability.toJwt();`,
  ],
].map(([what = '', code = '']) => [what, `${MADE} ${code}`]);
