// The address by which "the same page" is told: without what only says where the visitor came from.
// Pure; two postings with one key are one posting, so a part that may name the posting always stays.
// Must not know any site but by the names of its parameters.

/** Parameters that trackers and job boards add. `ref`, `src` and `id` are not here: some sites name the posting by them. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid _ga _gl _hsenc _hsmi ' +
    'mkt_tok vero_id oly_anon_id oly_enc_id rb_clickid s_cid trk trkinfo trackingid lipi li_fat_id ' +
    'gh_src gh_jid_src lever-source lever-origin source referer referrer jobboard _jtochash _jtocprof ' +
    'icid ncid cmpid campaignid srsltid spm scm share_token from_source'
  ).split(' '),
);
/** `utm_source`, `pk_campaign`, `hsa_acc`, `mtm_kwd` yes; `user_id` no. */
const TRACKING_PREFIX = /^(?:utm|pk|mtm|matomo|piwik|hsa|wt|at_medium|at_campaign)_/i;
/** A fragment that a page uses as an address of its own: `#/jobs/7`, `#!job=7` yes; `#apply`, `#:~:text=x` no. */
const ROUTE = /^#(?:!|\/)/;

/**
 * The key of a page: its canonical address if it states one on its own site, without tracking parameters, fragment and the
 * differences that name no other page (case of the host, order of parameters, a final slash). An address that is none is
 * given back as it is. Never throws.
 *
 * `https://X.org/jobs/7/?utm_source=mail#apply` -> `https://x.org/jobs/7`
 */
export function toUrlKey(url: string, canonicalUrl: string | null = null): string {
  const own = parseAddress(url);
  if (own === null) return url;
  const stated = canonicalUrl === null ? null : parseAddress(canonicalUrl);
  // Some sites state their front page as the canonical address of every posting.
  const isUsable = stated !== null && stated.host === own.host && (stated.pathname !== '/' || own.pathname === '/');
  return toKey(isUsable && !isShorter(stated, own) ? stated : own);
}

/** A canonical address that drops the only thing that names the posting (`?id=7`, `#/jobs/7`). */
function isShorter(stated: URL, own: URL): boolean {
  if (ROUTE.test(own.hash)) return true;
  return stated.pathname === own.pathname && [...stated.searchParams].length < listParameters(own).length;
}

/** An address, seen from `base` where it is given; null for what is none. (`URL.parse` is younger than our oldest browser.) */
export function parseAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function toKey(address: URL): string {
  const { protocol, host, pathname, hash } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return address.href;
  const parameters = listParameters(address).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const query = parameters.length === 0 ? '' : `?${parameters.sort().join('&')}`;
  const path = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return `${protocol}//${host}${path}${query}${ROUTE.test(hash) ? hash : ''}`;
}

function listParameters(address: URL): readonly (readonly [string, string])[] {
  return [...address.searchParams].filter(([name]) => !TRACKING.has(name.toLowerCase()) && !TRACKING_PREFIX.test(name));
}
