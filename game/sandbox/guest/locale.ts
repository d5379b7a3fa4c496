import { define } from './door.ts';
import { formatDate, NUMERIC_DATE, NUMERIC_TIME, type DateOptions } from './format-date.ts';
import { formatNumber, type NumberOptions } from './format-number.ts';

/**
 * Numbers and dates as en-US writes them. The engine has no Intl, and its own toLocaleString leaves numbers without
 * commas. Other languages are written the same way; times are UTC, like all times in the city.
 */
type Locales = string | readonly string[];

/** Puts a method where the engine has its own. */
function replace(prototype: object, name: string, method: (...values: never[]) => string): void {
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}

replace(
  Number.prototype,
  'toLocaleString',
  function toLocaleString(this: number, _locales?: Locales, options?: NumberOptions) {
    return formatNumber(this.valueOf(), options);
  },
);
replace(
  BigInt.prototype,
  'toLocaleString',
  function toLocaleString(this: bigint, _locales?: Locales, options?: NumberOptions) {
    return formatNumber(this.valueOf(), options);
  },
);
const dateMethods: Readonly<Record<string, DateOptions>> = {
  toLocaleString: { ...NUMERIC_DATE, ...NUMERIC_TIME },
  toLocaleDateString: NUMERIC_DATE,
  toLocaleTimeString: NUMERIC_TIME,
};
for (const [name, usual] of Object.entries(dateMethods)) {
  replace(
    Date.prototype,
    name,
    function (this: Date, _locales?: Locales, options: DateOptions = {}) {
      return formatDate(this, options, usual);
    },
  );
}

/** The two formats programs ask for; the rest of Intl does not exist here. */
class NumberFormat {
  readonly format: (value: number | bigint) => string;
  constructor(_locales?: Locales, options?: NumberOptions) {
    this.format = (value) => formatNumber(value, options);
  }
}

class DateTimeFormat {
  readonly format: (date?: Date | number) => string;
  constructor(_locales?: Locales, options: DateOptions = {}) {
    this.format = (date = Date.now()) => formatDate(new Date(date), options, NUMERIC_DATE);
  }
  resolvedOptions() {
    return { locale: 'en-US', timeZone: 'UTC' };
  }
}

define('Intl', { NumberFormat, DateTimeFormat });
