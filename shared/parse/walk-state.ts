// What the walk of stage 3 has open while it goes from block to block: a role, a section, a list, a department.
// Changed only through its small methods and by the files that handle one kind of block each (outline.ts lists them).
// Must not know what a block means.

import type { Block, Marker } from '../model/block.ts';
import type { PieceUse } from '../model/parsed.ts';
import type { Found } from '../model/span.ts';
import { type Draft, type DraftSection, newDraft } from './draft.ts';
import { FieldReader } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import { isAllCaps, toKey } from './phrases.ts';

/** What a block inside a section becomes. */
export const SECTION_USES: Readonly<Record<DraftSection['concept'], PieceUse>> = {
  duties: 'duty',
  requirements: 'requirement',
  section: 'section',
};

/** Level that a bold line counts as. */
const BOLD_LEVEL = 6;
/** A line that is no heading of the page ranks below all of them. */
const NO_HEADING = 7;
/** The heading over a role stands within so many lines above it. */
const MAX_HEADING_ABOVE = 12;

/** Level of a heading of the page or of Markdown, 0 = none: a bold line is no such heading. */
export function headingRank({ layout, level }: Block): number {
  return layout ? layout.heading : level < BOLD_LEVEL ? level : 0;
}

/** "COOK" and its list, with no heading between; sections of unknown words may follow. */
function isBareRole({ title, titleFrom, sections, article }: Draft): boolean {
  const [first, ...others] = sections;
  const isBare =
    first?.concept === 'duties' && first.heading === null && others.every(({ guessed }) => guessed) && !article;
  return isBare && titleFrom === 'heading' && title !== null && isAllCaps(title.text);
}

/** The state of one walk; made by outline.ts for one text. */
export class WalkState {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lexicon: Lexicon;
  readonly fields: FieldReader;
  /** Number of the first block that heads a document; -1 if none does. */
  readonly firstDocument: number;
  /** Roles that are closed, in order. */
  readonly drafts: Draft[] = [];
  /** Headings above roles. */
  readonly headings: Found[] = [];
  /** Number of the block at hand. */
  index = 0;
  /** The open role. */
  draft: Draft | null = null;
  /** The open section of the open role, and the block that opened it. */
  section: DraftSection | null = null;
  sectionBlock: Block | null = null;
  /** Marker of the last numbered section of the open role: "III)" still counts below the labels that stand under "IV)". */
  sectionMarker: Marker | null = null;
  /** The last marked item of the open section. */
  lastItem: Block | null = null;
  /** The last item with a number, which bullets of its own may stand below. */
  lastNumbered: Block | null = null;
  /** Marker style of the group headings in the open section, `plain` if they have no marker. */
  groupStyle: string | null = null;
  /** Marker of the last heading of a role. */
  roleMarker: Marker | null = null;
  /** Marker of the last heading over several roles. */
  collectionMarker: Marker | null = null;
  /** Heading and department that hold for the roles below them. */
  context: Found | null = null;
  department: Found | null = null;
  /** Level of the page heading that the open role stands under, 0 = none: a further one of its rank ends the role. */
  outerLevel = 0;
  /** Behind a heading that ends the roles; nothing is taken until another role opens. */
  ignoring = false;
  /** First block behind the closed roles: the title of a role is looked for from here. */
  firstFree = 0;
  /** Last block that belongs to a role. */
  private lastTaken = -1;

  constructor(text: string, blocks: readonly Block[], lexicon: Lexicon) {
    this.text = text;
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.fields = new FieldReader(text, lexicon);
    this.firstDocument = blocks.findIndex(({ heading }) => heading?.concept === 'document');
  }

  /** Inside a list of duties or requirements that has begun. */
  get inList(): boolean {
    const { section, draft } = this;
    return section !== null && section.concept !== 'section' && (section.blocks.length > 0 || draft?.titleFrom != null);
  }

  /** The open section already has items. */
  get hasEntries(): boolean {
    return this.section !== null && this.section.blocks.some((block) => block.parts.length > 0);
  }

  /** A role is open and has a title. */
  get hasTitle(): boolean {
    return this.draft?.title != null;
  }

  /** The open role is a form that has named its post and has no duties yet. */
  get awaitsDuties(): boolean {
    const { draft } = this;
    return (
      draft?.titleFrom === 'label' && !draft.announced && draft.sections.every(({ concept }) => concept !== 'duties')
    );
  }

  /** "The cook" of a lead-in is the holder of the open role, perhaps with fewer words than in its title. */
  isHolder(name: string): boolean {
    return this.draft?.title != null && toKey(this.draft.title.text).includes(toKey(name));
  }

  /** The open role and another before it have their lists directly below headings in capitals. */
  get followsRoles(): boolean {
    const { draft, drafts } = this;
    return draft !== null && isBareRole(draft) && drafts.some(isBareRole);
  }

  /** Closes the open role and opens another one that begins with the block. */
  open(block: Block): Draft {
    this.close();
    this.ignoring = false;
    this.outerLevel = this.levelAbove(block);
    const draft = newDraft(block.start);
    draft.department = this.department;
    draft.context = this.context;
    this.draft = draft;
    this.roleMarker = this.sectionMarker = null;
    return draft;
  }

  /** The nearest page heading above the block that is of higher rank than the block itself. */
  private levelAbove(block: Block): number {
    const own = headingRank(block) || NO_HEADING;
    for (let at = this.index - 1; at >= Math.max(this.firstFree, this.index - MAX_HEADING_ABOVE); at--) {
      const other = this.blocks[at];
      const level = other && other !== block ? headingRank(other) : 0;
      if (level > 0 && level < own) return level;
    }
    return this.outerLevel > 0 && this.outerLevel < own ? this.outerLevel : 0;
  }

  /** Closes the open role, if any, and its section. */
  close(): void {
    this.fields.forget();
    if (this.draft) {
      this.drafts.push(this.draft);
      this.firstFree = this.lastTaken + 1;
    }
    this.draft = null;
    this.endSection();
  }

  /** Closes the open role and takes nothing more until another one opens. */
  stop(): void {
    this.close();
    this.ignoring = true;
  }

  /** A label that ends roles; above the first one it is a button or a link of the page. */
  stopAtLabel(): void {
    if (this.draft !== null || this.drafts.length > 0) this.stop();
  }

  /** Opens a section of the draft at the block. */
  beginSection(draft: Draft, block: Block, section: DraftSection): void {
    this.groupStyle = null;
    this.section = section;
    this.sectionBlock = block;
    if (block.marker) this.sectionMarker = block.marker;
    this.lastItem = this.lastNumbered = null;
    draft.sections.push(section);
  }

  /** Opens duties without a heading of their own: at the heading of the role, or at their first item. */
  beginDuties(draft: Draft, block: Block): void {
    this.beginSection(draft, block, { concept: 'duties', heading: null, blocks: [], label: null, guessed: false });
  }

  /** Closes the open section; the role stays open. */
  endSection(): void {
    this.groupStyle = null;
    this.section = null;
    this.sectionBlock = null;
    this.lastItem = this.lastNumbered = null;
  }

  /** Puts the block into the open section. */
  push(block: Block): void {
    if (this.draft) this.draft.filled = true;
    this.section?.blocks.push(block);
    if (block.marker && block.parts.length > 0) {
      this.lastItem = block;
      if (block.marker.kind !== 'bullet') this.lastNumbered = block;
    }
    this.extend(block, this.section ? SECTION_USES[this.section.concept] : 'remark');
  }

  /** Says what the block became, and counts it to the open role. */
  extend(block: Block, use: PieceUse = 'field'): void {
    block.use = use;
    if (!this.draft) return;
    this.draft.end = Math.max(this.draft.end, block.end);
    this.lastTaken = this.index;
  }
}
