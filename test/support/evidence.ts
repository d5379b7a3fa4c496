import type {
  DebuggerRecord,
  Evidence,
  LogRecord,
  MessageRecord,
  RequestRecord,
  WebhookRecord,
} from '../../game/domain/evidence.ts';

/** A run that did nothing and ended normally, changed as a test needs it. */
export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    fixture: 'main',
    source: '',
    startedAt: '2026-07-30T20:12:31Z',
    requests: [],
    messages: [],
    webhooks: [],
    debugger: [],
    log: [],
    account: {
      sid: 'AC0123456789abcdef0123456789abcdef',
      friendlyName: 'Relay desk',
      type: 'Full',
      balance: 50,
      numbers: ['+14155550100'],
      verified: [],
      services: [],
      optOuts: [],
    },
    handsets: [{ who: 'pico', name: 'Pico', number: '+16285550100' }],
    ended: { how: 'normally' },
    lastedMs: 0,
    ...changes,
  };
}

/** A text to Pico that arrived. */
export function aMessage(changes: Partial<MessageRecord> = {}): MessageRecord {
  return {
    at: 0,
    sid: 'SM00000000000000000000000000000001',
    direction: 'outbound-api',
    from: '+14155550100',
    to: '+16285550100',
    body: 'Hello',
    status: 'delivered',
    errorCode: null,
    segments: 1,
    media: 0,
    price: -0.0083,
    history: [],
    request: 0,
    ...changes,
  };
}

/** A POST that created a message. */
export function aRequest(changes: Partial<RequestRecord> = {}): RequestRecord {
  return {
    at: 0,
    method: 'POST',
    host: 'api.twilio.com',
    path: '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json',
    resource: 'Messages',
    params: { To: '+16285550100', From: '+14155550100', Body: 'Hello' },
    headers: {},
    via: 'sdk',
    status: 201,
    errorCode: null,
    errorMessage: null,
    responseHeaders: {},
    response: null,
    line: 3,
    ...changes,
  };
}

export function aLog(text: string, changes: Partial<LogRecord> = {}): LogRecord {
  return { at: 0, level: 'log', text, line: 5, ...changes };
}

/** A text of Pico's that the code answered with an empty document. */
export function aWebhook(changes: Partial<WebhookRecord> = {}): WebhookRecord {
  return {
    at: 0,
    kind: 'incoming',
    url: 'https://desk.example.com/sms',
    method: 'POST',
    params: { From: '+16285550100', To: '+14155550100', Body: 'Ferry?' },
    signed: true,
    message: 'SM00000000000000000000000000000002',
    status: 200,
    contentType: 'text/xml',
    body: '<Response/>',
    problem: null,
    took: 30,
    attempts: 1,
    error: null,
    ...changes,
  };
}

/** The network's complaint about an answer with status 500. */
export function aDebuggerEntry(changes: Partial<DebuggerRecord> = {}): DebuggerRecord {
  return {
    at: 0,
    code: 11200,
    level: 'error',
    text: 'HTTP retrieval failure: Got HTTP 500 response',
    url: 'https://desk.example.com/sms',
    message: 'SM00000000000000000000000000000002',
    ...changes,
  };
}
