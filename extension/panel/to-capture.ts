// A text that was read becomes a capture: what it is, where it came from, and the keys by which it is told again.
// The language is filled in once the parser has told it.

import { toTextKey } from '../../shared/catalogue/content-keys.ts';
import type { Capture } from '../../shared/model/capture.ts';
import type { Source } from '../../shared/model/line.ts';
import type { TabText } from '../clip/tab-reading.ts';
import { toUrlKey } from '../clip/url-key.ts';
import type { Caveat } from './draft.ts';
import type { PanelPorts } from './panel-ports.ts';

type Surroundings = Pick<PanelPorts, 'now' | 'makeId'>;

/** The capture of a page, a selection of it, or its postings. */
export function toPageCapture({ source, rung, facts }: TabText, around: Surroundings): Capture {
  return {
    ...toCapture(source, around),
    way: rung,
    url: facts.url,
    urlKey: toUrlKey(facts.url, facts.canonicalUrl),
    name: facts.title,
  };
}

/** Why the page may have more text than was read. */
export function toCaveats({ cut, isWhole, facts }: TabText): readonly Caveat[] {
  return [
    ...(cut === null ? [] : [`cut-${cut}` as const]),
    ...(isWhole ? [] : (['changing'] as const)),
    ...(facts.unreadFrames.length > 0 ? (['frames'] as const) : []),
  ];
}

/** The capture of a paste. */
export function toPasteCapture(source: Source, around: Surroundings): Capture {
  return toCapture(source, around);
}

function toCapture(source: Source, { now, makeId }: Surroundings): Capture {
  return {
    id: makeId(),
    way: 'paste',
    url: null,
    urlKey: null,
    name: '',
    capturedAt: now(),
    language: 'und',
    text: source.text,
    // Only the layout of a page cannot be read from its text again.
    lines: source.kind === 'page' ? source.lines : [],
    textKey: toTextKey(source.text),
  };
}
