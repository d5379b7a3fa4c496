import { languageOnShow, t } from '../messages.ts';

/** Dollars as a bill writes them: cents always, smaller parts where there are any. */
export function dollars(amount: number): string {
  const bill = new Intl.NumberFormat(languageOnShow(), {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  return `${amount < 0 ? '−' : ''}${bill.format(Math.abs(amount))}`;
}

/** What a message cost; prices in evidence are negative, and null before anything was charged. */
export function priceWords(price: number | null): string {
  if (price === null) return t('figures.unpriced');
  return price === 0 ? t('figures.free') : dollars(-price);
}

/** Virtual time of day, UTC; with the date where the run began on another. */
export function clockTime(startedAt: string, at: number): string {
  const then = new Date(Date.parse(startedAt) + at).toISOString();
  const isSameDay = then.slice(0, 10) === new Date(startedAt).toISOString().slice(0, 10);
  return isSameDay ? then.slice(11, 19) : `${then.slice(0, 10)} ${then.slice(11, 16)}`;
}

/** Virtual time since something else: "+0.5 s", "+2 min 5 s", "+3 h 0 min". */
export function lapse(ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 60) return t('figures.seconds', { seconds });
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return t('figures.minutes', { minutes, seconds: whole % 60 });
  return t('figures.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
