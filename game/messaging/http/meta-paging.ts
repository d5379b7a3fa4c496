import { accept, refuse, type Answer } from './answer.ts';
import type { Call } from './call.ts';
import { readNumber, takePage, type Listing } from './paging.ts';

const DEFAULT_SIZE = 50;
const LARGEST_SIZE = 1000;

/**
 * Answers a list request of the hosts of version 1 and 2: the list, and addresses of its pages in `meta`
 * (docs/usage/twilios-response, "Pagination"; OpenAPI messaging_v1). The size is 50 by default, 1000 at most.
 */
export function answerMetaPage<Row>(call: Call, listing: Listing<Row>): Answer {
  const size = readNumber(call.query.get('PageSize'), DEFAULT_SIZE) || DEFAULT_SIZE;
  if (size > LARGEST_SIZE) return refuse('20007');
  const page = readNumber(call.query.get('Page'), 0);
  const { shown, more } = takePage(listing, page, size, call.query.get('PageToken') ?? '');
  const [first, last] = [shown[0], shown.at(-1)];
  const base = `https://${call.host}${call.path}`;
  const urlOf = (at: number, token: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('PageSize', String(size));
    query.set('Page', String(at));
    if (token === '') query.delete('PageToken');
    else query.set('PageToken', token);
    return `${base}?${query}`;
  };
  return accept({
    [listing.key]: shown.map((row) => listing.toJson(row)),
    meta: {
      page,
      page_size: size,
      first_page_url: urlOf(0, ''),
      previous_page_url:
        page > 0 ? urlOf(page - 1, first ? `PB${listing.sidOf(first)}` : '') : null,
      url: urlOf(page, call.query.get('PageToken') ?? ''),
      next_page_url: more && last ? urlOf(page + 1, `PA${listing.sidOf(last)}`) : null,
      key: listing.key,
    },
  });
}
