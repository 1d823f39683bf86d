// What the panel needs from outside: the page, the parser, the catalogue, a place for drafts, time and ids.
// The side panel's entry hands in the browser's, tests hand in small real ones; nothing else of the panel knows a browser.

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { Span } from '../../shared/model/span.ts';
import type { KnownSession } from '../clip/known-duties.ts';
import type { UiLanguage } from '../../shared/ui/words.ts';
import type { ReadWay, TabReading } from '../clip/tab-reading.ts';
import type { Draft, PageHold } from './draft.ts';

/** A tab that is to be read. */
export interface TabWish {
  readonly tabId: number;
  /** True where a gesture on the tab has just given access to it. */
  readonly isGesture: boolean;
}

/** How a long work is told and stopped. `onProgress` from 0 to 1. */
export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** The page beside the panel. */
export interface PagePort {
  /** Reads a tab, without `where` the one that is seen. Never rejects but with the signal's reason. */
  read(way: ReadWay, where: TabWish | null, options: WorkOptions): Promise<TabReading>;
  /** Lights words of the page up, null takes the light away; does nothing where the page is gone. */
  highlight(page: PageHold, spans: readonly Span[] | null): void;
  /** Tells offsets into the text of a reading that the person points at on the page; the answer stops it. */
  watchPointing(page: PageHold, listener: (at: number) => void): () => void;
}

/** The worker that parses. Rejects with the signal's reason when it is stopped. */
export interface ParsePort {
  parse(source: Source, signal: AbortSignal): Promise<Parsed>;
  readPasted(pasted: { readonly html: string; readonly text: string }, signal: AbortSignal): Promise<Source>;
}

/** Where drafts live between two openings of the panel. Every promise may reject; the panel then says that nothing is kept. */
export interface DraftShelf {
  /** Newest first. */
  list(): Promise<readonly Draft[]>;
  put(draft: Draft): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Everything from outside. */
export interface PanelPorts {
  readonly page: PagePort;
  readonly parser: ParsePort;
  readonly catalogue: Catalogue;
  readonly drafts: DraftShelf;
  /** Opens the catalogue's page, at a role, and a duty of it, where one is named. */
  openCatalogue(role?: string, duty?: string): void;
  /** Starts the worker that knows the catalogue's duties. */
  openKnown(): Promise<KnownSession>;
  /** The keys that clip the page ("Alt+Shift+K"); null where none are assigned. */
  readShortcut(): Promise<string | null>;
  readonly now: () => number;
  readonly makeId: () => string;
  /** The language of the person: what is kept in words is written in it. */
  readonly language: UiLanguage;
}
