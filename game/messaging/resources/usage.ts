import { answerPage, rowsOf } from '../http/paging.ts';
import { CATEGORIES } from '../usage/categories.ts';
import { periodsOf, recordsOf, usageToJson, type Span } from '../usage/usage-records.ts';
import { refuse } from '../http/answer.ts';
import { ACCOUNT_PATH, API, type Route } from './route.ts';

const SPANS: readonly (readonly [name: string, span: Span])[] = [
  ['', 'all'],
  ['/AllTime', 'all'],
  ['/Today', 'today'],
  ['/Yesterday', 'yesterday'],
  ['/ThisMonth', 'this-month'],
  ['/LastMonth', 'last-month'],
  ['/Daily', 'daily'],
  ['/Monthly', 'monthly'],
  ['/Yearly', 'yearly'],
];

/** What was used and what it cost, by category and time (docs/usage/api/usage-record). */
export const USAGE_ROUTES: readonly Route[] = SPANS.map(([name, span]) => ({
  method: 'GET',
  host: API,
  path: `${ACCOUNT_PATH}/Usage/Records${name}.json`,
  resource: `Usage/Records${name}`,
  answer({ call, world }) {
    const category = call.query.get('Category') || null;
    if (category !== null && !Object.hasOwn(CATEGORIES, category)) {
      return refuse('20001-value', { name: 'Category', value: category });
    }
    const records = periodsOf(span, world, call.query)
      .flatMap((period) => recordsOf(world, period, category))
      .toReversed(); // rows of a list are shown from the last to the first
    const sidOf = (record: (typeof records)[number]): string => record.category + record.start;
    return answerPage(call, {
      key: 'usage_records',
      rows: rowsOf(records, sidOf),
      fits: () => true,
      sidOf,
      toJson: (record) => usageToJson(record, call.path, world),
    });
  },
}));
