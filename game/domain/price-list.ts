/**
 * What things cost, in US dollars: the list prices of the game, as of `asOf`. Nothing in the game promises them; the
 * first is the price of a text on a US long code in the vendor's public list.
 */
export const priceList = {
  asOf: '2026-07-30',
  outbound: { sms: 0.0083, mms: 0.022, whatsapp: 0.005 },
  inbound: { sms: 0.0083, mms: 0.0165, whatsapp: 0.005 },
  /** A text by the reader's country, where it differs. */
  abroad: [
    { country: 'GB', callingCode: '+44', sms: 0.0524 },
    { country: 'FR', callingCode: '+33', sms: 0.0798 },
    { country: 'DE', callingCode: '+49', sms: 0.1055 },
    { country: 'IN', callingCode: '+91', sms: 0.0832 },
    { country: 'AU', callingCode: '+61', sms: 0.0515 },
    { country: 'JP', callingCode: '+81', sms: 0.0887 },
    { country: 'MX', callingCode: '+52', sms: 0.0555 },
  ],
  /** A month of a number, a look into the directory, a verification that was approved. */
  number: { local: 1.15, mobile: 1.15, 'toll-free': 2.15, 'short-code': 1000 },
  lookup: 0.008,
  verification: 0.05,
} as const;

/** The least and the most that one segment of a text to any of these numbers costs. */
export function segmentPrices(numbers: readonly string[]): {
  readonly least: number;
  readonly most: number;
} {
  const prices = numbers.map(
    (number) =>
      priceList.abroad.find(({ callingCode }) => number.startsWith(callingCode))?.sms ??
      priceList.outbound.sms,
  );
  const all = prices.length > 0 ? prices : [priceList.outbound.sms];
  return { least: Math.min(...all), most: Math.max(...all) };
}
