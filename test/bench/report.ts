/** The middle one of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line: what was measured beside its limit. */
export function report(
  what: string,
  value: number,
  limit: number,
  bound: 'most' | 'least',
  note = '',
): void {
  const isMet = bound === 'most' ? value <= limit : value >= limit * 0.98;
  const sign = bound === 'most' ? '<=' : '>=';
  const detail = note ? `  (${note})` : '';
  console.log(
    `${isMet ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(1)} ${sign} ${limit}${detail}`,
  );
}
