// The nouns people work with: a role, its duties, its fields.
// Third noun of the flow: Line[] -> Block[] -> Role[] + Notice[].
// What counts as each is laid down in the labelling guideline of the corpus (GUIDELINES.md, "What is what").

import type { Found, Span } from './span.ts';

/** One duty: a list item, line, paragraph or table row that says what the holder of a role does. */
export interface Duty extends Found {
  /** The list marker as it stands in the source ("2.", "①", "•"), null where there was none. */
  readonly marker: string | null;
  /** Share of working time as written ("40%", "30 %"), null where none was given. */
  readonly percent: string | null;
  /** Deeper-level items of this duty, in order. */
  readonly children: readonly Duty[];
}

/** Any other `label: value` of a role ("Grade: GS-09"). */
export interface Field {
  readonly label: string;
  readonly value: string;
  /** From the label's first to the value's last character. */
  readonly span: Span;
}

/** A titled part of a role that is neither duties nor requirements ("Authority", "Benefits"). */
export interface Section {
  readonly heading: Found;
  readonly items: readonly Found[];
}

/** A post with its standing duties, as one text states it; contradictions between roles are kept as they stand. */
export interface Role {
  /** Null where the text names no post for a list of duties ("employees in the operation department 2"). */
  readonly title: Found | null;
  /** Stated by the role itself, or inherited from a department heading above it. */
  readonly department: Found | null;
  readonly company: Found | null;
  readonly location: Found | null;
  /** The article or group heading the role stands under. */
  readonly context: Found | null;
  readonly superiors: readonly Found[];
  readonly subordinates: readonly Found[];
  readonly duties: readonly Duty[];
  readonly requirements: readonly Found[];
  readonly otherFields: readonly Field[];
  readonly otherSections: readonly Section[];
  /** From the role's first to its last character, white space around it excluded. Columns of a transposed sheet interleave. */
  readonly span: Span;
}
