import { ACCOUNT_ROUTES } from './accounts.ts';
import { AVAILABLE_ROUTES } from './available-numbers.ts';
import { CALLER_ID_ROUTES } from './caller-ids.ts';
import { LOOKUP_ROUTES } from './lookups.ts';
import { MEDIA_ROUTES } from './media.ts';
import { MESSAGE_ROUTES } from './messages.ts';
import { NUMBER_ROUTES } from './numbers.ts';
import type { Route } from './route.ts';
import { SENDER_ROUTES } from './service-senders.ts';
import { SERVICE_ROUTES } from './services.ts';
import { USAGE_ROUTES } from './usage.ts';
import { VERIFY_ROUTES } from './verify.ts';

/** Every route of the platform. A new resource adds its list here. */
export const ROUTES: readonly Route[] = [
  ...ACCOUNT_ROUTES,
  ...MESSAGE_ROUTES,
  ...MEDIA_ROUTES,
  ...NUMBER_ROUTES,
  ...AVAILABLE_ROUTES,
  ...CALLER_ID_ROUTES,
  ...USAGE_ROUTES,
  ...SERVICE_ROUTES,
  ...SENDER_ROUTES,
  ...LOOKUP_ROUTES,
  ...VERIFY_ROUTES,
];
