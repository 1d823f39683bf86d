// JSON-LD on a page -> the JobPostings in it, as plain text fields.
// Part of the page reader; posting-lines.ts writes them as lines. schema.org/JobPosting is the vocabulary.
// Must not know HTML: values are handed on as the page wrote them.

import { parseTolerantJson, type JsonValue } from './tolerant-json.ts';

/** What a posting says of a role, each value as it stands there (HTML, plain text or entities), '' where it says nothing. */
export interface JobPosting {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly employmentType: string;
  readonly description: string;
  /** Texts that postings keep beside the description, each with the heading it stands under. */
  readonly sections: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}

/** The page's own keys of those texts and their headings, in the order people read them. */
const SECTIONS: readonly (readonly [key: string, heading: string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
];
/** Parts of an address, the one that names the place best first. */
const ADDRESS_KEYS = ['addressLocality', 'addressRegion', 'addressCountry', 'streetAddress', 'name'];
/** Where an object keeps its words. */
const TEXT_KEYS = ['@value', 'name', 'text', 'description'];

/** `JobPosting`, `schema:JobPosting`, `https://schema.org/JobPosting` yes, `JobPostings` no. */
const TYPE = /(?:^|[/:#])jobposting$/i;
const MENTION = /jobposting/i;

/**
 * Finds the JobPostings in the text of a JSON-LD script: in lists, in `@graph`, in other objects. Never throws.
 *
 * `{"@graph": [{"@type": ["JobPosting"], "title": "Cook"}]}` gives one posting with the title "Cook".
 */
export function findJobPostings(script: string): readonly JobPosting[] {
  // Most JSON-LD is about recipes, shops and menus.
  if (!MENTION.test(script)) return [];
  const postings: JobPosting[] = [];
  const waiting = [...parseTolerantJson(script)].reverse();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isMap(value) && toTexts(value.get('@type')).some((type) => TYPE.test(type.trim()))) {
      postings.push(toPosting(value));
      continue;
    }
    const inner = isMap(value) ? [...value.values()] : isList(value) ? [...value] : [];
    for (const one of inner.reverse()) waiting.push(one);
  }
  return postings;
}

function toPosting(map: ReadonlyMap<string, JsonValue>): JobPosting {
  const sections = SECTIONS.map(([key, heading]) => ({ heading, texts: toTexts(map.get(key)) }));
  return {
    title: toTexts(map.get('title') ?? map.get('name'))[0] ?? '',
    company: toTexts(map.get('hiringOrganization'))[0] ?? '',
    location: toLocation(map.get('jobLocation')),
    employmentType: toTexts(map.get('employmentType')).join(', '),
    description: toTexts(map.get('description')).join('\n'),
    sections: sections.filter(({ texts }) => texts.length > 0),
  };
}

/** The towns, or where none is named the region or country; several places are separated by "; ". */
function toLocation(value: JsonValue | undefined): string {
  const names = toList(value).flatMap((place) => {
    const address = isMap(place) ? (place.get('address') ?? place.get('name')) : place;
    return toList(address).flatMap((one) => {
      if (!isMap(one)) return toTexts(one);
      return ADDRESS_KEYS.flatMap((key) => toTexts(one.get(key))).slice(0, 1);
    });
  });
  return [...new Set(names)].join('; ');
}

/** The texts of a value: itself, its items, or what an object calls its value or name. */
function toTexts(value: JsonValue | undefined): readonly string[] {
  return toList(value).flatMap((item) => {
    const plain = isMap(item) ? TEXT_KEYS.map((key) => item.get(key)).find((one) => one !== undefined) : item;
    if (typeof plain === 'number') return [String(plain)];
    return typeof plain === 'string' && plain.trim() !== '' ? [plain] : [];
  });
}

function toList(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isMap(value: JsonValue): value is ReadonlyMap<string, JsonValue> {
  return value instanceof Map;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
