import { headerOf, type Answered } from '../webhooks/call-address.ts';
import { problem } from '../webhooks/problems.ts';
import { readTwiml, type Document } from './twiml.ts';

/** Largest document in bytes (docs/errors/11750). */
const LARGEST = 64 * 1024;

const NOTHING: Document = { verbs: [], error: null, warnings: [] };

/**
 * What an answer below 400 asks for (docs/messaging/twiml, "Twilio's request to your application"): XML and HTML are
 * read as TwiML, plain text is the text of a reply, an empty body asks for nothing, any other type is 12300.
 */
export function readAnswer(answer: Answered): Document {
  const { body } = answer;
  if (body.trim() === '') return NOTHING;
  if (new TextEncoder().encode(body).length > LARGEST) {
    return { ...NOTHING, error: problem(11750, `more than ${LARGEST} bytes`) };
  }
  const type = headerOf(answer, 'content-type') ?? '';
  const name = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text|application)\/(?:xml|html)$|\+xml$/.test(name)) return readTwiml(body);
  if (name === 'text/plain') {
    return {
      ...NOTHING,
      verbs: [{ kind: 'message', body: body.trim(), media: [], attributes: {} }],
    };
  }
  return { ...NOTHING, error: problem(12300, name === '' ? 'no Content-Type' : name) };
}
