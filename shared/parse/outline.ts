// Stage 3 of 4, first half: Block[] -> Draft[]. Walks the blocks once and decides where roles and their sections begin.
// A heading or title label opens a role, a known heading opens a section, everything else belongs to what is open.
// Must not know how entries of a section are read (lists.ts) nor whether a draft is a role at all (gate.ts).

import type { Block, Heading, Marker } from '../model/block.ts';
import type { PieceUse } from '../model/parsed.ts';
import type { Found, Span } from '../model/span.ts';
import { classifyLine, POSTING_TAIL, isHeadingShaped, isOverRoles, titleSpan } from './classify.ts';
import { type Draft, type DraftSection, hasContent, newDraft } from './draft.ts';
import { FieldReader } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import { styleOf } from './list-levels.ts';
import { isAllCaps, readable, toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost, looksLikeUnit } from './posts.ts';

/** What the walk found: drafts of roles, and headings above them. */
export interface Outline {
  readonly drafts: readonly Draft[];
  readonly headings: readonly Found[];
}

/** How far a title label may stand below the first label of its form. */
const MAX_FORM_HEAD = 8;
/** How far above its first label or list the title of a role may stand. */
const MAX_TITLE_ABOVE = 60;
/** How far ahead a duties heading is looked for before an unknown heading is taken to group duties. */
const MAX_DUTIES_AHEAD = 200;

/** Walks the blocks of one text. Never throws. */
export function toOutline(text: string, blocks: readonly Block[], lexicon: Lexicon): Outline {
  return new Walk(text, blocks, lexicon).run();
}

const SECTION_USES: Readonly<Record<DraftSection['concept'], PieceUse>> = {
  duties: 'duty',
  requirements: 'requirement',
  section: 'section',
};

class Walk {
  private readonly drafts: Draft[] = [];
  private readonly headings: Found[] = [];
  private readonly fields: FieldReader;
  private draft: Draft | null = null;
  private section: DraftSection | null = null;
  private sectionBlock: Block | null = null;
  private lastItem: Block | null = null;
  private groupStyle: string | null = null;
  private roleMarker: Marker | null = null;
  private collectionMarker: Marker | null = null;
  private context: Found | null = null;
  private department: Found | null = null;
  /** The block at hand. */
  private index = 0;
  /** Last block that belongs to a role, so that a title is looked for behind it. */
  private lastTaken = -1;
  private since = 0;
  private ignoring = false;
  private readonly text: string;
  private readonly blocks: readonly Block[];
  private readonly lexicon: Lexicon;

  constructor(text: string, blocks: readonly Block[], lexicon: Lexicon) {
    this.text = text;
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.fields = new FieldReader(text, lexicon);
  }

  run(): Outline {
    this.blocks.forEach((block, index) => {
      if (block.kind === 'furniture') return;
      this.index = index;
      if (this.fields.takesValue(block, this.draft)) this.extend(block);
      else if (block.kind === 'label') this.onLabel(block, index);
      else if (block.kind === 'heading') this.onHeading(block, index);
      else this.onLine(block, index);
    });
    this.close();
    return { drafts: this.drafts, headings: this.headings };
  }

  private onLabel(block: Block, index: number): void {
    const heading = block.heading;
    if (!heading) return;
    const concept = heading.concept;
    if (this.isListed(block)) return this.onItem(block);
    if (concept === null) return this.onUnknownLabel(block, index);
    if (concept === 'stop') return this.stop();
    if (concept === 'title') return this.onTitleLabel(block, index);
    if (concept === 'document') return this.onDocument(block, index);
    if (this.isColumnHead(block)) return;
    if (concept === 'duties' || concept === 'requirements' || concept === 'section')
      return this.onSection(block, index, concept);
    if (block.value === null && this.isRoleName(block, index)) return this.onRoleLine(block);
    if (concept === 'department' && block.value === null && this.headsRole(index)) return this.onDepartment(block);
    if (this.ignoring && !this.titleAhead(index)) return;
    const draft = this.openForLabel(block, index);
    if (!draft) return;
    this.endSection();
    draft.labels++;
    this.fields.read(block, concept, draft);
    this.extend(block);
  }

  /** A label that goes on with the list's numbers, or an ordinary sentence of the list, is an item. */
  private isListed(block: Block): boolean {
    if (!this.section) return false;
    const inDuties = this.section.concept === 'duties';
    const concept = block.heading?.concept ?? null;
    if (block.verb) return inDuties && this.lastItem !== null && (block.marker !== null || block.gap === 0);
    if (block.marker && this.lastItem?.marker) {
      const { marker } = this.lastItem;
      const next =
        styleOf(marker) === styleOf(block.marker) &&
        (marker.kind === 'bullet' || block.marker.value === marker.value + 1);
      if (next && (concept === null || inDuties || this.section.concept === 'section')) return true;
      if (next && this.section.concept === 'requirements') return true;
    }
    if (this.section.concept === 'requirements' && concept === 'requirements' && this.section.blocks.length + 1 > 0)
      return block.value !== null || block.marker !== null;
    if (concept !== null) return block.marker?.kind === 'bullet' && this.section.concept === 'requirements';
    if (block.marker) return inDuties || block.marker.kind === 'bullet';
    return inDuties && block.value !== null && this.lastItem === null && this.section.blocks.length > 0;
  }

  private onTitleLabel(block: Block, index: number): void {
    const draft = this.draft;
    const isFull = draft !== null && (hasContent(draft) || draft.titleFrom === 'label');
    if (!draft || isFull || this.ignoring) this.open(block, draft && !isFull && !this.ignoring ? draft : null);
    void index;
    const open = this.draft;
    if (!open) return;
    this.endSection();
    open.labels++;
    this.fields.read(block, 'title', open);
    this.extend(block, 'title');
  }

  /** "Job description": above labels or headings only a name of the form, above a list its duties, above prose a section. */
  private onDocument(block: Block, index: number): void {
    const next = this.next(index);
    if (block.heading?.title) return this.onHeading(block, index);
    if (block.value && looksLikePost(this.text.slice(...block.value), this.lexicon))
      return this.onNamedDocument(block, block.value);
    if (this.titleAhead(index) && this.draft && hasContent(this.draft)) return this.close();
    if (!next || next.kind === 'label' || next.kind === 'heading') return;
    if (next.marker && next.marker.value <= 1) return this.onSection(block, index, 'duties');
    const isProse = !isHeadingShaped(this.text, next);
    if (isProse && (this.draft || this.titleAbove(index))) this.onSection(block, index, 'section');
  }

  /** "Duty statement: Head Keeper". */
  private onNamedDocument(block: Block, value: Span): void {
    const label = block.heading?.label ?? value;
    this.onRoleHeading(
      block,
      { concept: 'document', title: value, article: null, collective: false, label },
      'document',
    );
  }

  /** A word that is also a label ("2. Supervisor"), set as a heading over the duties of its holder. */
  private isRoleName(block: Block, index: number): boolean {
    const label = block.heading?.label;
    if (!label || label[1] !== block.end || !(block.marker || isAllCaps(this.text.slice(...label)))) return false;
    const next = this.next(index);
    return next?.heading?.concept === 'duties' && looksLikePost(this.text.slice(...label), this.lexicon);
  }

  private onSection(block: Block, index: number, concept: DraftSection['concept']): void {
    if (this.ignoring && (concept !== 'duties' || block.glued)) return;
    if (
      concept === 'section' &&
      this.draft === null &&
      !this.titleAhead(index) &&
      block.heading?.concept !== 'document' &&
      !this.titleAbove(index)
    )
      return;
    if (concept === 'duties' && isOverRoles(index, { text: this.text, blocks: this.blocks, lexicon: this.lexicon }))
      return this.onCollection(block);
    if (this.draft && hasContent(this.draft) && this.draft.titleFrom === 'label' && this.titleAhead(index))
      this.close();
    const draft = this.draft ?? this.openWithTitleAbove(block, index);
    this.ignoring = false;
    if (concept === 'duties') draft.announced = true;
    if (concept === 'section' && block.value && this.isField(block)) {
      this.endSection();
      draft.labels++;
      this.fields.read(block, concept, draft);
      return this.extend(block);
    }
    this.section = { concept, heading: block.heading?.label ?? null, blocks: [], guessed: false };
    this.sectionBlock = block;
    this.lastItem = null;
    draft.sections.push(this.section);
    if (block.value) {
      draft.filled = true;
      this.section.blocks.push(valueBlock(block, block.value));
    }
    if (concept === 'duties') draft.hasDutiesHeading = true;
    this.extend(block, block.value ? SECTION_USES[concept] : 'heading');
  }

  /** A bare label directly below a bare duties label: the head of a table flattened to one cell a line. */
  private isColumnHead(block: Block): boolean {
    const open = this.sectionBlock;
    if (
      !open ||
      this.section?.concept !== 'duties' ||
      this.section.blocks.length > 0 ||
      block.value !== null ||
      block.gap > 0 ||
      block.layout
    )
      return false;
    const isBare = (other: Block) =>
      other.heading !== null && other.end === other.heading.label[1] && other.marker === null;
    return isBare(block);
  }

  /** "Responsibility & authority" over several roles: closes what is open, opens none. */
  private onCollection(block: Block): void {
    this.close();
    this.collectionMarker = block.marker;
    this.ignoring = false;
    const span = titleSpan(this.text, block);
    this.context = { text: readable(this.text, [span]), span };
    block.use = 'heading';
    this.headings.push(this.context);
  }

  /** A section label with its value on the line is a field unless more lines of its own follow. */
  private isField(block: Block): boolean {
    const next = this.blocks[this.index + 1];
    void block;
    return !next || next.kind !== 'item';
  }

  private onUnknownLabel(block: Block, index: number): void {
    if (block.value === null || block.marker?.kind === 'bullet') return this.onLine(block, index);
    if (this.ignoring) return;
    if (
      this.section?.concept === 'requirements' ||
      (this.section?.concept === 'section' && block.gap === 0 && this.section.blocks.length > 0)
    )
      return this.push(block);
    if (!this.draft && !this.titleAhead(index)) return;
    if (this.draft && hasContent(this.draft) && this.titleAhead(index)) this.close();
    const draft = this.draft ?? this.open(block, null);
    if (this.section?.concept === 'section' && block.gap > 0) this.endSection();
    if (block.value && !this.isShortField(block)) return this.onLine(block, index);
    this.endSection();
    this.fields.read(block, 'form', draft);
    this.extend(block);
  }

  private isShortField(block: Block): boolean {
    return block.heading !== null && !this.section;
  }

  private onHeading(block: Block, index: number): void {
    const heading = block.heading;
    if (!heading) return;
    const concept = heading.concept;
    if (concept === 'stop') return this.stop();
    const names = heading.title !== null || heading.article !== null || heading.collective;
    if (block.marker && this.section && this.lastItem && this.goesOnWithList(block) && !this.headsList(index))
      return this.onItem(block);
    if (!names) {
      if (concept === 'document') return this.onDocument(block, index);
      if (concept === 'duties' || concept === 'requirements' || concept === 'section')
        return this.onSection(block, index, concept);
      return;
    }
    if (concept === 'requirements' || concept === 'section') return this.onSection(block, index, concept);
    if (this.ignoring && block.marker && !this.headsList(index)) return;
    this.onRoleHeading(block, heading, concept);
  }

  private onRoleHeading(block: Block, heading: Heading, concept: string | null): void {
    const name = heading.title ? readable(this.text, [heading.title]) : null;
    const isPost = name !== null && looksLikePost(name, this.lexicon);
    const isDepartment =
      name !== null &&
      !isPost &&
      (heading.article !== null || heading.collective
        ? looksLikeDepartment(name, this.lexicon)
        : looksLikeUnit(name, this.lexicon));
    const isGroup = heading.collective || name === null || (!isPost && (isDepartment || heading.article !== null));
    const open = this.draft;
    if (open && name !== null && !isGroup && this.isSameTitle(open, name) && !hasContent(open)) {
      open.announced = open.announced || concept === 'duties';
      if (concept === 'duties') this.beginSection(open, block);
      return this.extend(block);
    }
    if (heading.article !== null) this.department = this.context = null;
    const draft = this.open(block, null);
    this.roleMarker = isGroup ? null : block.marker;
    const found: Found = { text: readable(this.text, [heading.label]), span: heading.label };
    if (isGroup) {
      this.headings.push(found);
      this.collectionMarker = block.marker;
      this.context = found;
      draft.context = found;
      draft.article = true;
      this.department = isDepartment && heading.title ? { text: name, span: heading.title } : null;
      draft.department = this.department;
    } else if (heading.title) {
      draft.title = this.titleOf(heading.title);
      draft.titleFrom = 'heading';
      draft.article = heading.article !== null;
    }
    draft.announced = concept === 'duties' || concept === 'document';
    if (concept === 'duties') this.beginSection(draft, block);
    if (block.glued)
      draft.odd.push({
        code: 'heading-glued',
        span: [block.start, block.end],
        mend: { at: [block.start, block.start], text: '\n' },
      });
    this.extend(block, isGroup ? 'heading' : 'title');
  }

  private beginSection(draft: Draft, block: Block): void {
    this.groupStyle = null;
    this.section = { concept: 'duties', heading: null, blocks: [], guessed: false };
    this.sectionBlock = block;
    this.lastItem = null;
    draft.sections.push(this.section);
  }

  private isSameTitle(draft: Draft, name: string): boolean {
    const own = draft.title ? toKey(draft.title.text) : '';
    const other = toKey(name);
    return own === '' ? !draft.article : own === other || own.includes(other) || other.includes(own);
  }

  private onLine(block: Block, index: number): void {
    const kind = classifyLine(index, {
      text: this.text,
      blocks: this.blocks,
      lexicon: this.lexicon,
      inList:
        this.section !== null &&
        this.section.concept !== 'section' &&
        (this.section.blocks.length > 0 || this.draft?.titleFrom != null),
      lastItem: this.lastItem,
      hasTitle: this.draft?.title != null,
      hasEntries: this.section !== null && this.section.blocks.some((other) => other.parts.length > 0),
      roleMarker: this.roleMarker,
      groupStyle: this.groupStyle,
      sectionHeading: this.sectionBlock,
    });
    if (kind === 'role') return this.onRoleLine(block);
    if (kind === 'everybody') return this.stop();
    if (kind === 'department') return this.onDepartment(block);
    if (kind === 'group') this.groupStyle = block.marker ? styleOf(block.marker) : 'plain';
    if (kind === 'section' && this.opensGroup(block, index)) return this.onGroup(block);
    if (kind === 'section' && this.draft?.title && !this.ignoring) {
      const heading = {
        concept: 'section',
        title: null,
        article: null,
        collective: false,
        label: titleSpan(this.text, block),
      };
      block.heading = heading;
      this.onSection(block, index, 'section');
      if (this.section) this.section.guessed = true;
      return;
    }
    if (
      !this.section &&
      this.draft?.title &&
      this.opensGroup(block, index) &&
      /[:：]$/.test(this.text.slice(block.start, block.end))
    ) {
      this.draft.announced = true;
      this.beginSection(this.draft, block);
    }
    this.onItem(block);
  }

  /** An unknown heading over a list, in a role whose duties nothing announces: it groups them. */
  private opensGroup(block: Block, index: number): boolean {
    const draft = this.draft;
    const next = this.next(index);
    if (!draft?.title || this.ignoring || draft.hasDutiesHeading || !next?.marker || block.level > 0) return false;
    for (let at = index + 1; at < Math.min(this.blocks.length, index + MAX_DUTIES_AHEAD); at++) {
      const other = this.blocks[at];
      const concept = other?.heading?.concept;
      if (concept === 'title' || other?.heading?.title) return true;
      if (concept === 'duties' && (other?.kind === 'label' || other?.kind === 'heading')) return false;
    }
    return true;
  }

  private onGroup(block: Block): void {
    if (this.draft && this.section?.concept !== 'duties') this.beginSection(this.draft, block);
    this.groupStyle = block.marker ? styleOf(block.marker) : 'plain';
    this.push(block);
  }

  private onRoleLine(block: Block): void {
    const title = this.titleOf(titleSpan(this.text, block));
    const open = this.draft;
    if (
      open &&
      open.titleFrom === 'heading' &&
      !hasContent(open) &&
      open.sections.length === 0 &&
      this.isSameTitle(open, title.text)
    )
      return this.extend(block);
    const isTagline =
      open?.titleFrom === 'heading' &&
      !hasContent(open) &&
      open.labels === 0 &&
      !block.marker &&
      block.level === 0 &&
      !isAllCaps(title.text);
    if (isTagline) {
      open.loose.push(block);
      return this.extend(block);
    }
    const draft = this.open(block, null);
    this.roleMarker = block.marker;
    draft.title = title;
    draft.titleFrom = block.marker || block.level > 0 || isAllCaps(title.text) ? 'heading' : 'line';
    this.extend(block, 'title');
  }

  private onDepartment(block: Block): void {
    this.close();
    const span = titleSpan(this.text, block);
    this.department = { text: readable(this.text, [span]), span };
    this.context = this.department;
    block.use = 'heading';
    this.headings.push(this.department);
  }

  private onItem(block: Block): void {
    if (this.ignoring || !this.draft) return;
    if (this.endsCollection(block)) return this.stop();
    if (this.restartsAsDuties(block, this.index)) this.endSection();
    if (!this.section && block.marker && block.parts.length > 0 && (this.draft.title || this.draft.article))
      this.beginSection(this.draft, block);
    if (this.section) this.push(block);
    else {
      this.draft.loose.push(block);
      if (this.draft.title) this.extend(block, 'remark');
    }
  }

  /** A list that begins anew behind prose, in a role whose duties nothing announces, is no longer the requirements. */
  /** Numbered like the heading over all the roles, one further: "6.4 Vacancies" behind "6.3 Duties of the board". */
  private endsCollection(block: Block): boolean {
    const own = this.collectionMarker;
    if (!own || !block.marker || own.kind === 'bullet') return false;
    const isNext = styleOf(own) === styleOf(block.marker) && block.marker.value === own.value + 1;
    return isNext && !(this.lastItem?.marker && styleOf(this.lastItem.marker) === styleOf(own));
  }

  private restartsAsDuties(block: Block, index: number): boolean {
    if (!this.draft?.title || this.section?.concept !== 'requirements' || !this.lastItem || block.gap === 0)
      return false;
    if (this.draft.hasDutiesHeading) return false;
    const first = block.marker ? block : this.next(index);
    const restarts =
      first?.marker?.value === 1 &&
      this.lastItem.marker !== null &&
      styleOf(first.marker) === styleOf(this.lastItem.marker);
    return (
      restarts &&
      (block.marker !== null || !isHeadingShaped(this.text, block)) &&
      this.opensGroup(block, block.marker ? index - 1 : index)
    );
  }

  private push(block: Block): void {
    if (this.draft) this.draft.filled = true;
    this.section?.blocks.push(block);
    if (block.marker && block.parts.length > 0) this.lastItem = block;
    this.extend(block, this.section ? SECTION_USES[this.section.concept] : 'remark');
  }

  private stop(): void {
    this.close();
    this.ignoring = true;
  }

  private endSection(): void {
    this.groupStyle = null;
    this.section = null;
    this.sectionBlock = null;
    this.lastItem = null;
  }

  private open(block: Block, reuse: Draft | null): Draft {
    if (reuse) return reuse;
    this.close();
    this.ignoring = false;
    const draft = newDraft(block.start);
    draft.department = this.department;
    draft.context = this.context;
    this.draft = draft;
    return draft;
  }

  private close(): void {
    this.fields.forget();
    if (this.draft) {
      this.drafts.push(this.draft);
      this.since = this.lastTaken + 1;
    }
    this.draft = null;
    this.endSection();
  }

  private openForLabel(block: Block, index: number): Draft | null {
    if (this.draft && hasContent(this.draft) && this.titleAhead(index)) this.close();
    return this.draft ?? (this.titleAhead(index) ? this.open(block, null) : this.openWithTitleAbove(block, index));
  }

  /** Opens a role at its first label or section heading; its title stands above. */
  private openWithTitleAbove(block: Block, index: number): Draft {
    const above = this.titleAbove(index);
    const draft = this.open(above ?? block, null);
    if (above) {
      draft.title = this.titleOf(titleSpan(this.text, above));
      draft.titleFrom = 'line';
    }
    return draft;
  }

  private titleAbove(index: number): Block | null {
    const candidates = this.blocks
      .slice(Math.max(this.since, index - MAX_TITLE_ABOVE), index)
      .filter((block) => block.kind !== 'furniture' && block.kind !== 'label' && isTitleShaped(this.text, block));
    const isPost = (block: Block) => looksLikePost(this.titleOf(titleSpan(this.text, block)).text, this.lexicon);
    return (
      candidates.find((block) => block.level > 0 && block.level <= 2 && isPost(block)) ??
      candidates.find((block) => isPost(block)) ??
      candidates.find((block) => block.level > 0 && block.level <= 2 && block.kind === 'text') ??
      null
    );
  }

  private titleOf(span: Span): Found {
    const text = readable(this.text, [span]);
    const tail = POSTING_TAIL.exec(text);
    if (!tail || tail.index < 2) return { text, span };
    const cut: Span = [span[0], span[1] - (text.length - tail.index)];
    return { text: text.slice(0, tail.index), span: cut };
  }

  /** A title label follows among the next labels, before any list: this label begins a form. */
  private titleAhead(index: number): boolean {
    for (let at = index + 1; at < Math.min(this.blocks.length, index + 1 + MAX_FORM_HEAD); at++) {
      const block = this.blocks[at];
      if (!block || block.kind === 'furniture') continue;
      const concept = block.heading?.concept;
      if (block.kind === 'label' && concept === 'title') return true;
      if (block.kind === 'label' && concept !== 'duties' && concept !== 'requirements') continue;
      if (block.kind === 'heading' && (concept === 'document' || concept === 'section') && !block.heading?.title)
        continue;
      if (block.kind === 'text' && this.blocks[at - 1]?.kind === 'label' && this.blocks[at - 1]?.value === null)
        continue;
      return false;
    }
    return false;
  }

  private goesOnWithList(block: Block): boolean {
    const last = this.lastItem?.marker;
    return (
      last !== undefined &&
      last !== null &&
      block.marker !== null &&
      styleOf(last) === styleOf(block.marker) &&
      block.marker.value === last.value + 1
    );
  }

  private headsList(index: number): boolean {
    const next = this.next(index);
    return next?.kind === 'label' || (next?.marker?.value === 1 && next.parts.length > 0);
  }

  /** The next line is the heading of a role, so that a bare word above it names its department. */
  private headsRole(index: number): boolean {
    const next = this.next(index);
    if (!next) return false;
    return (
      next.heading?.title != null ||
      (next.kind !== 'label' &&
        isHeadingShaped(this.text, next) &&
        isAllCaps(this.text.slice(...titleSpan(this.text, next))) &&
        looksLikePost(this.text.slice(...titleSpan(this.text, next)), this.lexicon))
    );
  }

  private next(index: number): Block | undefined {
    for (let at = index + 1; at < this.blocks.length; at++)
      if (this.blocks[at]?.kind !== 'furniture') return this.blocks[at];
    return undefined;
  }

  private extend(block: Block, use: PieceUse = 'field'): void {
    block.use = use;
    if (!this.draft) return;
    this.draft.end = Math.max(this.draft.end, block.end);
    this.lastTaken = this.index;
  }
}

function isTitleShaped(text: string, block: Block): boolean {
  return (
    (block.kind === 'text' || block.kind === 'item' || block.heading?.concept === null) && isHeadingShaped(text, block)
  );
}

/** The value of a section's label as the first block of the section. */
function valueBlock(block: Block, value: Span): Block {
  const parts: Span[] = block.parts.map((part, index) =>
    index === 0 ? [value[0], Math.min(part[1], value[1])] : part,
  );
  return { ...block, kind: 'text', start: value[0], parts, marker: null, heading: null, value: null };
}
