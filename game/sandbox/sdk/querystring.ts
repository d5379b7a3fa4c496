/** Node's querystring, with which the SDK rebuilds the address a signature was made for and writes capabilities. */
function decodeText(text: string): string {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

type Query = Record<string, string | string[]>;

/** Of names that come more than once, all values; names such as "constructor" are names like any other. */
export function parse(text: string): Query {
  const query: Query = Object.create(null);
  for (const part of text.split('&')) {
    if (part === '') continue;
    const [name = '', ...rest] = part.split('=').map(decodeText);
    const value = rest.join('=');
    const held = query[name];
    query[name] = held === undefined ? value : [held, value].flat();
  }
  return query;
}

export function stringify(query: Query): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((item) => `${escape(name)}=${escape(item)}`))
    .join('&');
}

export function escape(text: string): string {
  return encodeURIComponent(text);
}

export default { parse, stringify, escape };
