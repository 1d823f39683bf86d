// A capture -> the short name of where it came from, as lists and filters show it.
// Pure. The capture's own words stay untouched.

import type { Capture } from '../../shared/model/capture.ts';

/** The host of a page without `www.`, else the name of the file or sheet; '' for a paste. Never throws. */
export function toSourceLabel({ url, name }: Pick<Capture, 'url' | 'name'>): string {
  if (url === null || !URL.canParse(url)) return name;
  return new URL(url).hostname.replace(/^www\./, '') || name;
}
