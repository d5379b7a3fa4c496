/** A date as en-US writes it, in UTC. */
export interface DateOptions {
  readonly weekday?: string;
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly hour12?: boolean;
  readonly dateStyle?: string;
  readonly timeStyle?: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat(
  'September',
  'October',
  'November',
  'December',
);

export const NUMERIC_DATE: DateOptions = { year: 'numeric', month: 'numeric', day: 'numeric' };
export const NUMERIC_TIME: DateOptions = { hour: 'numeric', minute: '2-digit', second: '2-digit' };
const DATE_STYLES: Readonly<Record<string, DateOptions>> = {
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { year: '2-digit', month: 'numeric', day: 'numeric' },
};
const TIME_STYLES: Readonly<Record<string, DateOptions>> = {
  medium: NUMERIC_TIME,
  short: { hour: 'numeric', minute: '2-digit' },
};

/** `usual` is what is shown when nothing is asked for. */
export function formatDate(date: Date, options: DateOptions, usual: DateOptions): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const { dateStyle, timeStyle } = options;
  const styled = {
    ...(dateStyle === undefined ? {} : DATE_STYLES[dateStyle]),
    ...(timeStyle === undefined ? {} : (TIME_STYLES[timeStyle] ?? NUMERIC_TIME)),
  };
  const asked = { ...styled, ...options };
  const names = ['weekday', 'year', 'month', 'day', 'hour', 'minute', 'second'] as const;
  const parts = names.some((name) => asked[name] !== undefined) ? asked : { ...usual, ...asked };
  const texts = [dateText(date, parts), timeText(date, parts)].filter((text) => text !== '');
  const isLong = dateStyle === 'full' || dateStyle === 'long';
  return texts.join(isLong && timeStyle !== undefined ? ' at ' : ', ');
}

function dateText(date: Date, { weekday, year, month, day }: DateOptions): string {
  const yearText =
    year && padded(year === '2-digit' ? date.getUTCFullYear() % 100 : date.getUTCFullYear(), year);
  const dayText = day && padded(date.getUTCDate(), day);
  const weekdayText = weekday && named(WEEKDAYS[date.getUTCDay()], weekday);
  const isNamed = month === 'long' || month === 'short' || month === 'narrow';
  const monthText = isNamed
    ? named(MONTHS[date.getUTCMonth()], month)
    : month && padded(date.getUTCMonth() + 1, month);
  const middle = join([monthText, dayText], isNamed ? ' ' : '/');
  const numbers = isNamed
    ? join([middle, yearText], dayText ? ', ' : ' ')
    : join([middle, yearText], '/');
  return join([weekdayText, numbers], ', ');
}

function timeText(date: Date, { hour, minute, second, hour12 = true }: DateOptions): string {
  const hours = date.getUTCHours();
  const shown = hour12 ? hours % 12 || 12 : hours;
  const hourText = hour && padded(shown, hour12 ? hour : '2-digit');
  const minuteText = minute && padded(date.getUTCMinutes(), hour ? '2-digit' : minute);
  const secondText = second && padded(date.getUTCSeconds(), minute ? '2-digit' : second);
  const text = join([hourText, minuteText, secondText], ':');
  return hour && hour12 ? `${text} ${hours < 12 ? 'AM' : 'PM'}` : text;
}

function padded(value: number, width: string): string {
  return width === '2-digit' ? String(value).padStart(2, '0') : String(value);
}

function named(name = '', width = 'long'): string {
  if (width === 'long') return name;
  return name.slice(0, width === 'narrow' ? 1 : 3);
}

function join(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter(Boolean).join(between);
}
