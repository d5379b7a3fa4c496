import type { Json } from '../../domain/json.ts';
import { MONEY_UNITS } from '../account.ts';
import { formatIso } from '../http/dates.ts';
import type { World } from '../world.ts';
import { CATEGORIES } from './categories.ts';
import type { DayUsage } from './ledger.ts';

/** Usage of one category over some days, both ends included ("2026-07-30"). */
export interface UsageRecord extends DayUsage {
  readonly category: string;
  readonly start: string;
  readonly end: string;
}

/** How a sub-resource cuts time (docs/usage/api/usage-record, "Subresources"). */
export type Span =
  | 'all'
  | 'today'
  | 'yesterday'
  | 'this-month'
  | 'last-month'
  | 'daily'
  | 'monthly'
  | 'yearly';

const DAY = 24 * 60 * 60 * 1000;

/** The periods of a span within the days asked for; each gives one record of every category. */
export function periodsOf(
  span: Span,
  world: World,
  query: URLSearchParams,
): readonly (readonly [start: string, end: string])[] {
  const now = world.clock.date();
  const today = dayOf(now);
  const opened = dayOf(new Date(now.getTime() - world.clock.now() + world.account.createdAt));
  const from = readDay(query.get('StartDate'), now) ?? opened;
  const to = readDay(query.get('EndDate'), now) ?? today;
  switch (span) {
    case 'all':
      return [[from, to]];
    case 'today':
      return [[today, today]];
    case 'yesterday': {
      const yesterday = dayOf(new Date(now.getTime() - DAY));
      return [[yesterday, yesterday]];
    }
    case 'this-month':
      return [[`${today.slice(0, 7)}-01`, today]];
    case 'last-month': {
      const last = dayOf(new Date(Date.parse(`${today.slice(0, 7)}-01`) - DAY));
      return [[`${last.slice(0, 7)}-01`, last]];
    }
    case 'daily':
      return cut(from, to, 10);
    case 'monthly':
      return cut(from, to, 7);
    case 'yearly':
      return cut(from, to, 4);
  }
}

/** The days from one to another in pieces whose days share so many letters; the newest first, 1000 pieces at most. */
function cut(from: string, to: string, shared: number): readonly (readonly [string, string])[] {
  const pieces: [string, string][] = [];
  for (let time = Date.parse(to); time >= Date.parse(from); time -= DAY) {
    const day = dayOf(new Date(time));
    const last = pieces.at(-1);
    if (last && last[0].slice(0, shared) === day.slice(0, shared)) last[0] = day;
    else if (pieces.length < 1000) pieces.push([day, day]);
    else break;
  }
  return pieces;
}

/** What was used in a period, for every category of the city; those without usage count zero, as in the service. */
export function recordsOf(
  { ledger }: World,
  [start, end]: readonly [string, string],
  category: string | null,
): readonly UsageRecord[] {
  const names = category ? [category] : Object.keys(CATEGORIES);
  return names.map((name) => {
    const sum = { count: 0, usage: 0, price: 0 };
    for (const [day, entries] of ledger) {
      const entry = day >= start && day <= end ? entries.get(name) : undefined;
      if (entry === undefined) continue;
      sum.count += entry.count;
      sum.usage += entry.usage;
      sum.price += entry.price;
    }
    return { category: name, start, end, ...sum };
  });
}

const SPANS = [
  ['all_time', 'AllTime'],
  ['daily', 'Daily'],
  ['last_month', 'LastMonth'],
  ['monthly', 'Monthly'],
  ['this_month', 'ThisMonth'],
  ['today', 'Today'],
  ['yearly', 'Yearly'],
  ['yesterday', 'Yesterday'],
] as const;

/** All keys of schema api.v2010.account.usage.usage_record (OpenAPI api_v2010). */
export function usageToJson(record: UsageRecord, path: string, { account, clock }: World): Json {
  const [description = record.category, countUnit = '', usageUnit = ''] =
    CATEGORIES[record.category] ?? [];
  const base = `/2010-04-01/Accounts/${account.sid}/Usage/Records`;
  const query = `Category=${record.category}`;
  const price = record.price / MONEY_UNITS;
  const isMoney = record.category === 'totalprice';
  return {
    account_sid: account.sid,
    api_version: '2010-04-01',
    as_of: formatIso(clock.date().getTime()).replace('Z', '+00:00'),
    category: record.category,
    count: isMoney ? String(price) : String(record.count),
    count_unit: countUnit,
    description,
    end_date: record.end,
    price: String(price),
    price_unit: 'usd',
    start_date: record.start,
    subresource_uris: Object.fromEntries(
      SPANS.map(([key, name]) => [key, `${base}/${name}.json?${query}`]),
    ),
    uri: `${path}?${query}&StartDate=${record.start}&EndDate=${record.end}`,
    usage: isMoney ? String(price) : String(record.usage),
    usage_unit: usageUnit,
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** "2026-07-30", or an offset such as "-30days" (docs/usage/api/usage-record, "StartDate"). */
function readDay(text: string | null, now: Date): string | null {
  const offset = /^([+-]\d{1,4})days$/.exec(text ?? '')?.[1];
  if (offset !== undefined) return dayOf(new Date(now.getTime() + Number(offset) * DAY));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? '')) return null;
  return Number.isNaN(Date.parse(text ?? '')) ? null : text;
}
