/** A day of the player's own calendar, such as "2026-11-22". Days are handed in; nothing in here looks at a clock. */
export type Day = string;

const dayInMs = 86_400_000;

/** The day a moment falls on where the player is. */
export function dayOf(moment: Date): Day {
  return `${padded(moment.getFullYear(), 4)}-${padded(moment.getMonth() + 1, 2)}-${padded(moment.getDate(), 2)}`;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayInMs).toISOString().slice(0, 10);
}

export function isDay(value: unknown): value is Day {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
