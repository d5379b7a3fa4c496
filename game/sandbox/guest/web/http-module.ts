/** Node's http as player code imports it. */
export { IncomingMessage } from './http/incoming-message.ts';
export { createServer } from './http/server.ts';
export { ServerResponse } from './http/server-response.ts';
export { STATUS_TEXTS as STATUS_CODES } from './status-texts.ts';
