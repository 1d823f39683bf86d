// Labelled cases: the gold answer beside its document, and what the parser makes of the document.
// A case is `<id>.gold.json` and the file its `case` names; GUIDELINES.md of the corpus says what each key means.
// Reads the disk; judging is the scorer's affair.

import { readdirSync, readFileSync } from 'node:fs';
import { toParsedFile } from '../../shared/exchange/parsed-file.ts';
import { toReport, type ReportRole } from '../../shared/cli/parse-report.ts';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { READERS, type Format } from '../shared/parse/laws/corpus-documents.ts';

/** A duty as a person labelled it. */
export interface GoldDuty {
  readonly text: string;
  readonly children?: readonly string[];
  /** Other wordings that are right too. */
  readonly alt?: readonly string[];
}

/** A role as a person labelled it. */
export interface GoldRole {
  readonly title: string | null;
  readonly department: string | null;
  readonly superiors: readonly string[];
  readonly subordinates: readonly string[];
  readonly duties: readonly GoldDuty[];
  readonly requirements: readonly string[];
  readonly otherFields: Readonly<Record<string, string>>;
  readonly otherSections: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** May be predicted as a duty or requirement without penalty: group headings, lead-ins, debris. */
  readonly neutral?: readonly string[];
  /** Names stated only in prose: right but not demanded. */
  readonly optional?: { readonly superiors?: readonly string[]; readonly subordinates?: readonly string[] };
  /** Other values that are right too. */
  readonly alt?: {
    readonly title?: readonly (string | null)[];
    readonly department?: readonly (string | null)[];
    readonly requirements?: Readonly<Record<string, readonly string[]>>;
  };
}

/** One labelled document with the parser's answer, in the shape of `rolebook parse --json`. */
export interface Case {
  readonly id: string;
  readonly gold: readonly GoldRole[];
  readonly found: readonly ReportRole[];
}

/** Reads and parses the cases of a folder whose gold files end as told, in the order of their names. */
export function readCases(folder: string, ending = '.gold.json'): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      // Our own files, whose shape `python3 validate.py` of the corpus has checked.
      const gold = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
        id: string;
        case: string;
        roles: GoldRole[];
      };
      return { id: gold.id, gold: gold.roles, found: parseFile(`${folder}/${gold.case}`) };
    });
}

function parseFile(path: string): readonly ReportRole[] {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const read = READERS[ending as Format]; // undefined for a foreign ending, which the next line names
  if (!read) throw new Error(`${path}: cases end in ${Object.keys(READERS).join(', ')}`);
  const source = read(readFileSync(path, 'utf8'));
  return toReport(toParsedFile(path, source, parseRoles(source))).roles;
}
