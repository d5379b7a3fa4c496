/** Node's querystring, which the SDK uses to rebuild the address a signature was made for. */
function decodeText(text: string): string {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

type Query = Record<string, string | string[]>;

export function parse(text: string): Query {
  const query: Query = {};
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
    .flatMap(([name, value]) =>
      [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(item)}`),
    )
    .join('&');
}
