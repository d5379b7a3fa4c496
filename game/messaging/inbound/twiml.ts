import { parseXml, XmlCdata, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { problem, type Problem } from '../webhooks/problems.ts';

/** What a document asks for. Attributes are as written; empty texts count as left out. */
export type Verb =
  | {
      readonly kind: 'message';
      readonly body: string;
      /** Addresses of pictures, as written. */
      readonly media: readonly string[];
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'redirect'; readonly url: string; readonly method: string };

export interface Document {
  readonly verbs: readonly Verb[];
  /** An error leaves no verbs; warnings leave those that are understood. */
  readonly error: Problem | null;
  readonly warnings: readonly Problem[];
}

/**
 * What each element may carry (docs/messaging/twiml/message, docs/messaging/twiml/redirect). Names are matched capital
 * by capital.
 */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Message: ['to', 'from', 'action', 'method', 'statusCallback'],
  Sms: ['to', 'from', 'action', 'method', 'statusCallback'],
  Redirect: ['method'],
};

const INSIDE_MESSAGE = new Set(['Body', 'Media']);

/**
 * Reads TwiML. What is no XML, or has another root than <Response>, is 12100; an element or attribute the schema does
 * not know is a warning 12200; a verb of calls, or one nobody knows, is a warning 14110 and is passed over.
 */
export function readTwiml(xml: string): Document {
  let root: XmlElement | null;
  try {
    root = parseXml(xml.replace(/^\uFEFF/, '')).root;
  } catch (error) {
    return failed(error instanceof XmlError ? firstLine(error.message) : 'nested too deeply');
  }
  if (root?.name !== 'Response') return failed(`the root is <${root?.name}>, not <Response>`);
  const warnings: Problem[] = [];
  if (textOf(root) !== '') warnings.push(problem(12200, 'text directly in <Response>'));
  const verbs = elementsOf(root).flatMap((element) => readVerb(element, warnings));
  return { verbs, error: null, warnings };
}

function readVerb(element: XmlElement, warnings: Problem[]): readonly Verb[] {
  const { name, attributes } = element;
  const known = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (known === undefined) {
    warnings.push(problem(14110, `<${name}>`));
    return [];
  }
  for (const attribute of Object.keys(attributes)) {
    if (!known.includes(attribute)) {
      warnings.push(problem(12200, `attribute "${attribute}" of <${name}>`));
    }
  }
  if (name !== 'Redirect') return [readMessage(element, warnings)];
  return [{ kind: 'redirect', url: textOf(element), method: attributes['method'] ?? '' }];
}

/** Text stands in the element itself or in <Body>; where both are, <Body> counts. */
function readMessage(element: XmlElement, warnings: Problem[]): Verb {
  const inside = elementsOf(element);
  for (const { name } of inside) {
    if (!INSIDE_MESSAGE.has(name)) warnings.push(problem(12200, `<${name}> in <${element.name}>`));
  }
  const bodies = inside.filter(({ name }) => name === 'Body').map(textOf);
  return {
    kind: 'message',
    body: bodies.length > 0 ? bodies.join('') : textOf(element),
    media: inside.filter(({ name }) => name === 'Media').map(textOf),
    attributes: element.attributes,
  };
}

function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement);
}

/** The element's own text without that of elements inside; space around it is layout. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlText || child instanceof XmlCdata ? child.text : ''))
    .join('')
    .trim();
}

function failed(detail: string): Document {
  return { verbs: [], error: problem(12100, detail), warnings: [] };
}

/** The parser's message goes on with an excerpt of the document. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
