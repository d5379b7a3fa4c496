const widest = 96;

/** A value as JSON that people like to read: on one line where it fits, two spaces deeper where it does not. */
export function layOut(value: unknown, indent = ''): string {
  const short = onOneLine(value);
  if (indent.length + short.length <= widest || typeof value !== 'object' || value === null)
    return short;
  const deeper = `${indent}  `;
  if (isNumbers(value)) return `[\n${filled(value, deeper)}\n${indent}]`;
  const items = Array.isArray(value)
    ? value.map((each) => layOut(each, deeper))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${layOut(each, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

function isNumbers(value: object): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

/** As many to a line as fit: the tiles of a map are hundreds. */
function filled(numbers: readonly number[], indent: string): string {
  const lines = [''];
  for (const [index, each] of numbers.entries()) {
    const written = index === numbers.length - 1 ? `${each}` : `${each},`;
    const longer = `${lines.at(-1)} ${written}`.trimStart();
    if (indent.length + longer.length > widest) lines.push(written);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => indent + line).join('\n');
}
