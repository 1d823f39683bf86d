// What the pane needs of the world: the workbook if there is one, the parser in its worker, time and chance.
// Types only; main.tsx hands the real ones in, tests their own.

import type { SearchStep } from '../../shared/duplicates/find-duplicates.ts';
import type { ComparedDuty } from '../../shared/model/duplicate.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import type { ReadSheet } from '../sheets/scan-workbook.ts';
import type { PaneSurface } from './pane-surface.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';

/** The parser, wherever it runs. Rejects with an Error when it cannot run; texts never make it reject. */
export interface PaneParser {
  readonly readPasted: (pasted: { readonly html: string; readonly text: string }) => Promise<PaneParsed>;
  readonly readSheet: ReadSheet;
  /** The cells of the first table in a text of HTML, null where there is none. */
  readonly readTable: (html: string) => Promise<string[][] | null>;
  /** Calls `onStep` for every step; rejects when the signal is aborted. */
  readonly findDuplicates: (
    duties: readonly ComparedDuty[],
    options: { readonly onStep: (step: SearchStep) => void; readonly signal: AbortSignal },
  ) => Promise<void>;
}

/** A text with what was found in it. */
export interface PaneParsed {
  readonly source: Source;
  readonly parsed: Parsed;
}

/** The world of a pane. */
export interface PanePorts {
  /** Resolves when Excel has answered, to null when it has not within seconds. Asked again by "Try again". */
  readonly connect: () => Promise<WorkbookPort | null>;
  readonly parser: PaneParser;
  readonly surface: PaneSurface;
  /** Milliseconds since 1970; chance in 0..1. */
  readonly now: () => number;
  readonly random: () => number;
  /** The language that new tables are written in. */
  readonly language: SheetLanguage;
}
