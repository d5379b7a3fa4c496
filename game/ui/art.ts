/** Addresses of the drawn parts of the interface. A part not drawn yet has none, and plain CSS stands in for it. */
const files: Readonly<Record<string, string>> = import.meta.glob(
  '../../assets/built/{ui,portraits,title,logo}{,/**/*}.png',
  { eager: true, query: '?url', import: 'default' },
);

const byName = new Map(
  Object.entries(files).map(([path, url]) => [
    path.replace(/^.*\/built\//, '').replace(/\.png$/, ''),
    url,
  ]),
);

/** The address of `assets/built/<name>.png`, or null. The interface's own parts live in `ui/`. */
export function artUrl(name: string): string | null {
  return byName.get(name) ?? byName.get(`ui/${name}`) ?? null;
}

/** The 9-slice frames and pictures that style sheets use, as custom properties such as `--art-panel`. */
export function artProperties(): Readonly<Record<string, string>> {
  const entries = [...byName]
    .filter(([name]) => /^(ui\/[^/]+|title|logo)$/.test(name))
    .map(([name, url]) => [`--art-${name.replace('ui/', '')}`, `url("${url}")`]);
  return Object.fromEntries(entries);
}
