import type { Json } from '../../domain/json.ts';
import { accept, refuse, type Answer } from './answer.ts';
import type { Call } from './call.ts';

/** Rows of a list, newest first, of which a page shows some. */
export interface Rows<Row> {
  readonly length: number;
  /** The row at a place, 0 being the newest; null where one was removed. */
  at(place: number): Row | null;
  /** Where the row of that SID stands; -1 if there is none. */
  placeOf(sid: string): number;
}

export interface Listing<Row> {
  /** Name of the list in the answer, such as "messages". */
  readonly key: string;
  readonly rows: Rows<Row>;
  fits(row: Row): boolean;
  sidOf(row: Row): string;
  toJson(row: Row): Json;
}

const DEFAULT_SIZE = 50;
const LARGEST_SIZE = 1000;

/**
 * Answers a list request of api.twilio.com (docs/usage/twilios-response, "Pagination"): PageSize is 50 by default and
 * 1000 at most (20007). A page token names the row beside the page, so what arrives meanwhile shifts nothing.
 */
export function answerPage<Row>(call: Call, listing: Listing<Row>): Answer {
  const size = readNumber(call.query.get('PageSize'), DEFAULT_SIZE) || DEFAULT_SIZE;
  if (size > LARGEST_SIZE) return refuse('20007');
  const page = readNumber(call.query.get('Page'), 0);
  const rows = takePage(listing, page, size, call.query.get('PageToken') ?? '');
  const first = rows.shown[0];
  const last = rows.shown.at(-1);
  const start = page * size;
  return accept({
    end: Math.max(start, start + rows.shown.length - 1),
    first_page_uri: pageUri(call, size, 0, null),
    next_page_uri:
      rows.more && last ? pageUri(call, size, page + 1, `PA${listing.sidOf(last)}`) : null,
    page,
    page_size: size,
    previous_page_uri:
      page > 0 ? pageUri(call, size, page - 1, first ? `PB${listing.sidOf(first)}` : null) : null,
    [listing.key]: rows.shown.map((row) => listing.toJson(row)),
    start,
    uri:
      call.path +
      (call.query.size > 0
        ? `?${call.query}`
        : pageUri(call, size, page, null).slice(call.path.length)),
  });
}

/** The rows of one page. A token names the row beside it: "PA" after, "PB" before. */
export function takePage<Row>(
  listing: Listing<Row>,
  page: number,
  size: number,
  token: string,
): { shown: Row[]; more: boolean } {
  const beside = listing.rows.placeOf(token.slice(2));
  if (beside >= 0 && token.startsWith('PB')) {
    return { shown: takeFitting(listing, beside - 1, -1, size).toReversed(), more: true };
  }
  const after = beside >= 0 && token.startsWith('PA');
  const skipped = after ? 0 : page * size;
  const rows = takeFitting(listing, after ? beside + 1 : 0, 1, skipped + size + 1);
  return { shown: rows.slice(skipped, skipped + size), more: rows.length > skipped + size };
}

/** Up to `limit` rows that fit, from a place on, in steps of 1 or -1. */
function takeFitting<Row>(listing: Listing<Row>, from: number, step: 1 | -1, limit: number): Row[] {
  const found: Row[] = [];
  for (let place = from; place >= 0 && place < listing.rows.length; place += step) {
    const row = listing.rows.at(place);
    if (row === null || !listing.fits(row)) continue;
    found.push(row);
    if (found.length === limit) break;
  }
  return found;
}

function pageUri(call: Call, size: number, page: number, token: string | null): string {
  const query = new URLSearchParams(call.query);
  query.set('PageSize', String(size));
  query.set('Page', String(page));
  if (token === null) query.delete('PageToken');
  else query.set('PageToken', token);
  return `${call.path}?${query}`;
}

/** A whole number from 0; what is none counts as the default. */
export function readNumber(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

/** A short list in order of creation, as rows of which the newest comes first. */
export function rowsOf<Row>(list: readonly Row[], sidOf: (row: Row) => string): Rows<Row> {
  return {
    length: list.length,
    at: (place) => list[list.length - 1 - place] ?? null,
    placeOf(sid) {
      const index = list.findIndex((row) => sidOf(row) === sid);
      return index < 0 ? -1 : list.length - 1 - index;
    },
  };
}
