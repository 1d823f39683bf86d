// A role in the making: what stage 3 has gathered before it is read into a Role.
// Written by outline.ts (text) and grid-roles.ts (sheets), read by finish-role.ts.
// Knows blocks and spans only.

import type { Block } from '../model/block.ts';
import type { NoticeCode } from '../model/notice.ts';
import type { Duty, Field } from '../model/role.ts';
import type { Found, Span } from '../model/span.ts';

/** A titled stretch of a role with its blocks in order. */
export interface DraftSection {
  concept: 'duties' | 'requirements' | 'section';
  readonly heading: Span | null;
  readonly blocks: Block[];
  /** The label whose value is the first block; what becomes of that block becomes of the label. */
  label: Block | null;
  /** The heading's words are unknown: if nothing else is, its list holds the duties. */
  guessed: boolean;
}

/** Everything gathered for one role. */
export interface Draft {
  title: Found | null;
  /** How the title was found: a label beats a heading, a heading beats a mere line. */
  titleFrom: 'label' | 'heading' | 'line' | null;
  department: Found | null;
  /** The label that gave the department; null when a heading, a sheet or nothing did. */
  departmentLabel: string | null;
  company: Found | null;
  location: Found | null;
  context: Found | null;
  superiors: Found[];
  subordinates: Found[];
  fields: Field[];
  sections: DraftSection[];
  /** Prose between the heading and the first section: duties if nothing else is. */
  loose: Block[];
  /** Ready duties and requirements, from sheets that give one in each cell. */
  duties: Duty[];
  requirements: Found[];
  /** A heading or label announced duties. */
  announced: boolean;
  /** The heading was an article of a collection, or spoke of several posts. */
  article: boolean;
  /** Prose under the heading of a collection; the first article under the same name follows. */
  introduces: boolean;
  /** Some section has blocks. */
  filled: boolean;
  /** A heading announced a section of duties. */
  hasDutiesHeading: boolean;
  /** Number of labels that describe a role. */
  labels: number;
  odd: { code: NoticeCode; span: Span; mend?: { at: Span; text: string } }[];
  start: number;
  end: number;
}

/** An empty draft that begins at `start`. */
export function newDraft(start: number): Draft {
  return {
    title: null,
    titleFrom: null,
    department: null,
    departmentLabel: null,
    company: null,
    location: null,
    context: null,
    superiors: [],
    subordinates: [],
    fields: [],
    sections: [],
    loose: [],
    duties: [],
    requirements: [],
    announced: false,
    article: false,
    introduces: false,
    filled: false,
    hasDutiesHeading: false,
    labels: 0,
    odd: [],
    start,
    end: start,
  };
}

/** True when the draft already holds a list, so that a further title begins another role. */
export function hasContent(draft: Draft): boolean {
  return draft.filled || draft.duties.length > 0 || draft.requirements.length > 0;
}
