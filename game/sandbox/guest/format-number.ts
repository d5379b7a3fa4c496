/** A number as en-US writes it. */
export interface NumberOptions {
  readonly style?: string;
  readonly currency?: string;
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits?: number;
  readonly useGrouping?: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

export function formatNumber(value: number | bigint, options: NumberOptions = {}): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return String(value).replace('Infinity', '∞');
  }
  const { style = 'decimal', currency = 'USD', useGrouping = true } = options;
  const usual = style === 'currency' ? (currency === 'JPY' ? 0 : 2) : 0;
  const least =
    options.minimumFractionDigits ?? Math.min(usual, options.maximumFractionDigits ?? usual);
  const most = options.maximumFractionDigits ?? Math.max(least, style === 'decimal' ? 3 : usual);
  const shown = typeof value === 'number' && style === 'percent' ? value * 100 : value;
  const [whole = '', digits = ''] = plainDigits(shown, Math.min(most, 20)).split('.');
  const kept = digits.replace(/0+$/, '').padEnd(least, '0');
  const grouped = useGrouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const text = kept === '' ? grouped : `${grouped}.${kept}`;
  const isNegative = shown < 0 && /[1-9]/.test(text);
  const signed = style === 'currency' ? (SIGNS[currency] ?? `${currency}\u00a0`) + text : text;
  return (isNegative ? '-' : '') + signed + (style === 'percent' ? '%' : '');
}

/** Without sign and exponent. */
function plainDigits(value: number | bigint, most: number): string {
  if (typeof value === 'bigint') return String(value < 0n ? -value : value);
  const size = Math.abs(value);
  return size < 1e21 ? size.toFixed(most) : String(BigInt(size));
}
