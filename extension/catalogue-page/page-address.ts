// Where the page is, as the part of its address behind `#`: which tab, which role, what is searched for.
// Links, reload and the browser's Back work by it. Pure; what comes from an address is checked, never trusted.

/** The five tabs in their order; their names are in the views' words. */
export const TABS = ['roles', 'duties', 'duplicates', 'organisation', 'exchange'] as const;

/** One of the five. */
export type Tab = (typeof TABS)[number];

/** A place in the page. */
export interface PageAddress {
  readonly tab: Tab;
  /** Id of the open role; null when none is. */
  readonly role: string | null;
  /** Id of the duty of that role that is meant; null for the role as a whole. */
  readonly duty: string | null;
  /** What the search box holds. */
  readonly query: string;
}

/** Where a page without an address opens. */
export const HOME: PageAddress = { tab: 'roles', role: null, duty: null, query: '' };

/**
 * Reads an address; what it does not know leads to the list of roles. Never throws.
 *
 *     readAddress('#roles/r1?q=life%20vest') -> { tab: 'roles', role: 'r1', duty: null, query: 'life vest' }
 */
export function readAddress(hash: string): PageAddress {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [name, role, duty] = path.split('/', 3);
  const tab = TABS.find((one) => one === name) ?? HOME.tab;
  return {
    tab,
    role: decode(role ?? '') || null,
    duty: decode(duty ?? '') || null,
    query: new URLSearchParams(search).get('q') ?? '',
  };
}

/** Writes an address so that `readAddress` gives the same place. */
export function writeAddress({ tab, role, duty, query }: PageAddress): string {
  const path = [tab, role, role === null ? null : duty]
    .filter((part) => part !== null)
    .map(encodeURIComponent)
    .join('/');
  return query === '' ? `#${path}` : `#${path}?${new URLSearchParams({ q: query }).toString()}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // a broken escape names no role
  }
}
