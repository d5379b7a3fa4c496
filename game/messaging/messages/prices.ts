import { MONEY_UNITS } from '../account.ts';

/**
 * What messages cost, in US dollars: the list prices of the game, as of `asOf`. Nothing in the game promises them; the
 * first is the price of a text on a US long code in the vendor's public list.
 */
export const PRICE_LIST = {
  asOf: '2026-07-30',
  outbound: { sms: 0.0083, mms: 0.022, whatsapp: 0.005 },
  inbound: { sms: 0.0083, mms: 0.0165, whatsapp: 0.005 },
  /** A text by the reader's country, where it differs. */
  abroad: { GB: 0.0524, FR: 0.0798, DE: 0.1055, IN: 0.0832, AU: 0.0515, JP: 0.0887, MX: 0.0555 },
  /** A month of a number, a look into the directory, a verification that was approved. */
  number: { local: 1.15, mobile: 1.15, 'toll-free': 2.15, 'short-code': 1000 },
  lookup: 0.008,
  verification: 0.05,
} as const;

/** Dollars as whole units of money. */
export function units(dollars: number): number {
  return Math.round(dollars * MONEY_UNITS);
}

const OUTBOUND_SMS = units(PRICE_LIST.outbound.sms);
const INBOUND_SMS = units(PRICE_LIST.inbound.sms);
const ABROAD = new Map(
  Object.entries(PRICE_LIST.abroad).map(([country, dollars]) => [country, units(dollars)]),
);

interface Parcel {
  readonly segments: number;
  readonly media: number;
  readonly isWhatsApp: boolean;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** What one outbound message costs, in `MONEY_UNITS`: by the segment, or once if there are pictures. */
export function costOf({ segments, media, isWhatsApp, country }: Parcel): number {
  if (isWhatsApp) return units(PRICE_LIST.outbound.whatsapp);
  if (media > 0) return units(PRICE_LIST.outbound.mms);
  return segments * (ABROAD.get(country) ?? OUTBOUND_SMS);
}

/** What one message that came in costs, in `MONEY_UNITS`. */
export function inboundCostOf(segments: number, media: number, isWhatsApp: boolean): number {
  if (isWhatsApp) return units(PRICE_LIST.inbound.whatsapp);
  return media > 0 ? units(PRICE_LIST.inbound.mms) : segments * INBOUND_SMS;
}
