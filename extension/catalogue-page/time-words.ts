// Times and days as people read them: today and yesterday in words, then the date.
// Pure: the present and the language are handed in; the time zone is the machine's.

import type { UiLanguage } from '../../shared/ui/words.ts';

const NEAR_DAYS: Readonly<Record<UiLanguage, readonly [today: string, yesterday: string]>> = {
  en: ['Today', 'Yesterday'],
  zh: ['今天', '昨天'],
};
const DAY_MS = 86_400_000;
/** A day as it is stored: `2027-03-01`; not `2027-3-1`, `1 March`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A time in milliseconds since 1970: `Today 14:02`, `Yesterday 16:40`, `12 Oct 09:41`, `12 Oct 2025`. */
export function toTimeWords(at: number, now: number, language: UiLanguage): string {
  const locale = toLocale(language);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  const days = countDays(at, now);
  const [today, yesterday] = NEAR_DAYS[language];
  if (days === 0) return `${today} ${clock}`;
  if (days === 1) return `${yesterday} ${clock}`;
  const thisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  if (!thisYear) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
  return `${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at)} ${clock}`;
}

/** A stored day (`2027-03-01`) as `1 Mar 2027`; anything else as it is. */
export function toDayWords(day: string, language: UiLanguage): string {
  if (!DAY.test(day)) return day;
  return new Intl.DateTimeFormat(toLocale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

/** The day of a time on this machine, as it is stored: `2027-03-01`. */
export function toStoredDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A count with the separators of the language: `1,284`. */
export function toCountWords(count: number, language: UiLanguage): string {
  return new Intl.NumberFormat(toLocale(language)).format(count);
}

/** Day before month, as the words of the views are written. */
function toLocale(language: UiLanguage): string {
  return language === 'en' ? 'en-GB' : 'zh-CN';
}

/** Days of the calendar between two times, 0 = the same day. */
function countDays(at: number, now: number): number {
  const startOf = (time: number) => Date.parse(toStoredDay(time));
  return Math.round((startOf(now) - startOf(at)) / DAY_MS);
}
