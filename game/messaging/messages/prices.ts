import { priceList } from '../../domain/price-list.ts';
import { MONEY_UNITS } from '../account.ts';

/** Dollars as whole units of money. */
export function units(dollars: number): number {
  return Math.round(dollars * MONEY_UNITS);
}

const OUTBOUND_SMS = units(priceList.outbound.sms);
const INBOUND_SMS = units(priceList.inbound.sms);
const ABROAD = new Map(
  priceList.abroad.map(({ country, sms }): [string, number] => [country, units(sms)]),
);

interface Parcel {
  readonly segments: number;
  readonly isMms: boolean;
  readonly isWhatsApp: boolean;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** What one outbound message costs, in `MONEY_UNITS`: by the segment, or once if there are pictures. */
export function costOf({ segments, isMms, isWhatsApp, country }: Parcel): number {
  if (isWhatsApp) return units(priceList.outbound.whatsapp);
  if (isMms) return units(priceList.outbound.mms);
  return segments * (ABROAD.get(country) ?? OUTBOUND_SMS);
}

/** What one message that came in costs, in `MONEY_UNITS`. */
export function inboundCostOf(segments: number, media: number, isWhatsApp: boolean): number {
  if (isWhatsApp) return units(priceList.inbound.whatsapp);
  return media > 0 ? units(priceList.inbound.mms) : segments * INBOUND_SMS;
}
