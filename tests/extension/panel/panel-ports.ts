// Ports for the tests of the panel: the real parser without its worker, a real catalogue in memory, a page that is told.
// Small real implementations; a test sets the page's answer and looks at what was lit up.

import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Span } from '../../../shared/model/span.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { DutyMemory } from '../../../extension/clip/duty-memory.ts';
import type { KnownSession } from '../../../extension/clip/known-duties.ts';
import type { TabReading, TabText } from '../../../extension/clip/tab-reading.ts';
import { packDraft, unpackDraft } from '../../../extension/panel/pack-draft.ts';
import type { DraftShelf, PanelPorts } from '../../../extension/panel/panel-ports.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';
import { countIds } from './readings.ts';

/** The ports, and what a test may set and see. */
export interface TestPorts extends PanelPorts {
  /** What the next reading of the page gives; null = it never ends. */
  answer: TabReading | null;
  /** What was lit up on the page, newest last. */
  readonly lit: (readonly Span[] | null)[];
  /** Points at a place of the page's text. */
  pointAt(at: number): void;
  readonly opened: (string | null)[];
}

/** Ports with an empty catalogue, or with those of another panel of the same person. */
export function makePorts(with_: { catalogue?: Catalogue; drafts?: DraftShelf } = {}): TestPorts {
  let pointing: (at: number) => void = () => undefined;
  const lit: (readonly Span[] | null)[] = [];
  const opened: (string | null)[] = [];
  const makeId = countIds();
  const ports: TestPorts = {
    answer: null,
    lit,
    opened,
    pointAt: (at) => pointing(at),
    page: {
      read: (_way, _where, { signal }) =>
        ports.answer
          ? Promise.resolve(ports.answer)
          : new Promise((_, reject) =>
              signal.addEventListener('abort', () => reject(new Error('stopped', { cause: signal.reason }))),
            ),
      highlight: (_page, spans) => lit.push(spans),
      watchPointing(_page, listener) {
        pointing = listener;
        return () => {
          pointing = () => undefined;
        };
      },
    },
    parser: {
      parse: (source) => Promise.resolve(parseRoles(source)),
      readPasted: ({ text }) => Promise.resolve(readText(text)),
    },
    catalogue: with_.catalogue ?? createMemoryCatalogue(makeSurroundings()),
    drafts: with_.drafts ?? makeShelf(),
    openCatalogue: (role, duty) => opened.push(duty === undefined ? (role ?? null) : `${role}/${duty}`),
    openKnown: () => Promise.resolve(openMemorySession()),
    readShortcut: () => Promise.resolve('Alt+Shift+K'),
    language: 'en',
    now: () => 1_000_000,
    makeId: () => `p${makeId()}`,
  };
  return ports;
}

/** The work of the worker without it. */
function openMemorySession(): KnownSession {
  const memory = new DutyMemory();
  return {
    remember: (duties) => Promise.resolve(memory.remember(duties)),
    ask: (duties) => Promise.resolve(memory.find(duties)),
    close: () => undefined,
  };
}

/** A shelf in memory. Drafts go through their packed form, as they do on the way to the database. */
export function makeShelf(): DraftShelf {
  const drafts = new Map<string, string>();
  return {
    list: () => Promise.resolve([...drafts.values()].reverse().flatMap((packed) => unpackDraft(packed) ?? [])),
    put(draft) {
      drafts.delete(draft.id);
      drafts.set(draft.id, packDraft(draft));
      return Promise.resolve();
    },
    drop(id) {
      drafts.delete(id);
      return Promise.resolve();
    },
  };
}

/** A page that was read. */
export function pageOf(text: string, more: Partial<TabText> = {}): TabText {
  return {
    outcome: 'read',
    tabId: 7,
    reading: 'r1',
    rung: 'page',
    rungs: ['page'],
    source: readText(text),
    cut: null,
    isWhole: true,
    facts: {
      url: 'https://museum.example/about/staff?utm_source=mail',
      canonicalUrl: null,
      title: 'Staff of the museum',
      language: 'en',
      unreadFrames: [],
    },
    ...more,
  };
}
