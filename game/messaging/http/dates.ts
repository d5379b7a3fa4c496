let lastSecond = Number.NaN;
let lastText = '';

/**
 * A time (milliseconds since 1970) as api.twilio.com writes it: RFC 2822 in GMT, "Thu, 30 Jul 2026 20:12:31 +0000"
 * (OpenAPI api_v2010). The last text is kept, because dates come in crowds of one second.
 */
export function formatRfc2822(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastText = new Date(time).toUTCString().replace('GMT', '+0000');
  }
  return lastText;
}

/** A time (milliseconds since 1970) as the hosts of version 1 and 2 write it: "2026-07-30T20:12:31Z" (OpenAPI). */
export function formatIso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A day; a month or a year alone begins with its first day (twilio-oai, issue 21). */
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:(Z)|([+-]\d{2}):?(\d{2}))?$/;
const RFC_2822 =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

/**
 * Reads the date of a list filter, in milliseconds since 1970: a day, ISO 8601 or RFC 2822, as the examples of
 * OpenAPI api_v2010 show them. A time without zone is GMT. Null for anything else.
 */
export function parseFilterDate(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, time, , hours, minutes] = iso;
    // written with the colon that some browsers insist on
    return valid(Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`));
  }
  if (DAY.test(text) || RFC_2822.test(text)) return valid(Date.parse(text));
  return null;
}

/** Whether a list is asked for by a date nobody can read (20001; recorded answer, twilio-cli, issue 99). */
export function hasBadDate(query: URLSearchParams, names: readonly string[]): boolean {
  return names.some((name) => {
    const text = query.get(name);
    return Boolean(text) && parseFilterDate(text ?? '') === null;
  });
}

function valid(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}
