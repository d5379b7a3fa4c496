/**
 * What a message costs for each segment, in `MONEY_UNITS`. Game data, as of July 2026: the list price of a text on a US
 * long code. Nothing in the game promises it.
 */
export const PRICES = { asOf: '2026-07-30', outboundSms: 830, inboundSms: 830 } as const;
