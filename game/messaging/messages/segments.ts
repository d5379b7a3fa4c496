import { SegmentedMessage } from 'sms-segments-calculator';

/** Characters of the GSM-7 alphabet that take one place each, whatever stands beside them. */
const PLAIN = /^[A-Za-z0-9 @$!"#%&'()*+,\-./:;<=>?_\n]+$/;

/**
 * How many segments a text is cut into, as the vendor's own calculator counts them. That takes 45 microseconds for
 * even a short text, so plain text, which is most of it, is counted here: 160 places, or 153 in each of several.
 */
export function countSegments(body: string): number {
  if (PLAIN.test(body)) return body.length <= 160 ? 1 : Math.ceil(body.length / 153);
  return new SegmentedMessage(body).segmentsCount;
}

/** The text with its fancy characters replaced by plain ones, by the vendor's own table ("smart encoding"). */
export function encodeSmartly(body: string): string {
  if (PLAIN.test(body)) return body;
  const { graphemes } = new SegmentedMessage(body, 'auto', true);
  return graphemes.join('');
}
