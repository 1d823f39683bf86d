// Fields of a role: puts the value of a label where it belongs, also when it stands on the next line.
// Part of stage 3; used by outline.ts and by the sheet's forms.
// Must not know where roles begin.

import type { Block } from '../model/block.ts';
import type { NoticeCode } from '../model/notice.ts';
import type { Found, Span } from '../model/span.ts';
import { type Draft, hasContent } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { isNone, namesInSentence, splitNames } from './names.ts';
import { readable, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

type FieldConcept = string;

/** "(2名)", "(2)", "（2名", "(1st AD)", "(HR)" behind a title. "(m/w/d)" stays. */
export const COUNT_TAIL =
  /\s{0,9}[(（]\s?(?:\d{1,3}\s?[名人个]?|共?\d{1,3}[名人])\s?[)）]?$|\s{0,9}[(（](?:\d(?:st|nd|rd|th)\s)?[A-Z]{2,5}[)）]$/;

/** Words of sentences that say who stands above or below. */
const TELLS_CHAIN = /unterst(?:ellt|eht)|berichtet/;

/** Means both "is placed under" and "are placed under". Not: "unterstellt dem". */
const EITHER_SIDE = /^(?:direkt\s|unmittelbar\s)?unterstellt$/i;
/** "Unterstellt: dem Betriebsleiter". */
const DATIVE = /^(?:dem|der|den)\s/i;

/** Reads labels into a draft and remembers a label that still waits for its value. */
export class FieldReader {
  private waiting: { block: Block; concept: FieldConcept } | null = null;
  private readonly text: string;
  private readonly lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  forget(): void {
    this.waiting = null;
  }

  /** Reads one label; without a value it waits for the next line. */
  read(block: Block, concept: FieldConcept, draft: Draft): void {
    this.waiting = null;
    if (block.value === null) this.waiting = { block, concept };
    else this.put(block, concept, valueParts(block, block.value), draft);
  }

  /** True when the block was the value of the label above it. */
  takesValue(block: Block, draft: Draft | null): boolean {
    const waiting = this.waiting;
    if (!waiting || !draft) return false;
    if (!this.canBeValue(block, waiting)) {
      if (block.kind === 'label' || block.kind === 'heading') {
        this.odd(draft, 'field-empty', [waiting.block.start, waiting.block.end]);
        this.waiting = null;
      }
      return false;
    }
    const isName = waiting.concept === 'superiors' || waiting.concept === 'subordinates';
    this.put(waiting.block, waiting.concept, block.parts.length > 0 ? block.parts : [[block.start, block.end]], draft);
    // a list of names may go on in further marked lines
    if (!(isName && block.marker)) this.waiting = null;
    return true;
  }

  private canBeValue(block: Block, waiting: { block: Block; concept: FieldConcept }): boolean {
    if (block.parts.length === 0 && block.marker?.kind !== 'percent') return false;
    if (waiting.block.layout?.cell && block.layout?.cell && waiting.block.layout.cell.row !== block.layout.cell.row)
      return false;
    const isName = waiting.concept === 'superiors' || waiting.concept === 'subordinates';
    if (block.kind === 'label' || block.kind === 'heading') {
      // "Reports to:" / "Manager" - a word that is also a label, but has no colon of its own
      const bare =
        block.kind === 'label' && block.value === null && !hasColon(this.text, block) && block.heading?.title == null;
      const content = readable(this.text, block.parts);
      const wants = isName || waiting.concept === 'title';
      return bare && wants && hasColon(this.text, waiting.block) && looksLikePost(content, this.lexicon);
    }
    if (waiting.concept === 'title' && isSentence(readable(this.text, block.parts))) return false;
    if (block.marker && !isName) return block.marker.kind !== 'bullet' && block.marker.kind !== 'number';
    if (block.marker && block.marker.kind !== 'bullet') return false;
    return block.gap <= 2;
  }

  private put(block: Block, concept: FieldConcept, parts: readonly Span[], draft: Draft): void {
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last) return;
    const span: Span = [first[0], last[1]];
    const value = readable(this.text, parts);
    const none = isNone(value, this.lexicon);
    switch (concept) {
      case 'superiors':
        return this.putNames(this.isBelow(block, span, draft) ? 'subordinates' : concept, span, draft);
      case 'subordinates':
        return this.putNames(concept, span, draft);
      case 'title':
        if (!none) this.putTitle({ text: value.replace(COUNT_TAIL, ''), span }, draft);
        return;
      case 'department':
      case 'company':
      case 'location':
        if (none) return;
        if (isStated(concept, draft) && toKey(draft[concept]?.text ?? '') !== toKey(value)) {
          // "Department" above "Section" are two levels, the same label twice contradicts itself
          if (concept !== 'department' || toKey(this.labelOf(block)) === draft.departmentLabel)
            this.odd(draft, 'field-contradicts', span);
          return this.putOther(block, value, span, draft);
        }
        draft[concept] = { text: value, span };
        if (concept === 'department') draft.departmentLabel = toKey(this.labelOf(block));
        return;
      default:
        this.putOther(block, value, span, draft);
        if (TELLS_CHAIN.test(value)) this.putSentence(span, draft);
    }
  }

  /** "Einordnung: Die Stelle ist dem Leiter unterstellt." */
  private putSentence(span: Span, draft: Draft): boolean {
    const sentence = namesInSentence(this.text, span, this.lexicon);
    if (!sentence) return false;
    draft.superiors.push(...sentence.superiors);
    draft.subordinates.push(...sentence.subordinates);
    return true;
  }

  /** A field under its own label. */
  private putOther(block: Block, value: string, span: Span, draft: Draft): void {
    const label = block.heading?.label ?? [block.start, block.end];
    draft.fields.push({ label: readable(this.text, [label]), value, span: [label[0], span[1]] });
  }

  private labelOf(block: Block): string {
    return readable(this.text, [block.heading?.label ?? [block.start, block.end]]);
  }

  /** "Unterstellt: Setzerin, Lehrlinge" tells who stands below, where several are named or "Vorgesetzter" has told who stands above. */
  private isBelow(block: Block, span: Span, draft: Draft): boolean {
    if (!EITHER_SIDE.test(this.labelOf(block)) || DATIVE.test(this.text.slice(...span))) return false;
    return draft.superiors.length > 0 || splitNames(this.text, span, this.lexicon).length > 1;
  }

  private putNames(concept: 'superiors' | 'subordinates', span: Span, draft: Draft): void {
    if (this.putSentence(span, draft)) return;
    const names = splitNames(this.text, span, this.lexicon);
    if (draft[concept].length === 0) {
      draft[concept] = names;
      return;
    }
    const known = new Set(draft[concept].map((name) => toKey(name.text)));
    const added = names.filter((name) => !known.has(toKey(name.text)));
    // labels of one form may name several superiors; behind the duties it is a second, different statement
    if (added.length > 0 && hasContent(draft)) this.odd(draft, 'field-contradicts', span);
    draft[concept].push(...added);
  }

  private putTitle(title: Found, draft: Draft): void {
    if (draft.titleFrom === 'label') return;
    if (draft.title && toKey(draft.title.text) !== toKey(title.text) && draft.titleFrom === 'heading')
      this.odd(draft, 'title-contradicts', title.span);
    draft.title = title;
    draft.titleFrom = 'label';
  }

  private odd(draft: Draft, code: NoticeCode, span: Span): void {
    draft.odd.push({ code, span });
  }
}

/** A label of this role gave the value. A department may come from a heading or the title, which any label corrects. */
function isStated(concept: 'department' | 'company' | 'location', draft: Draft): boolean {
  return concept === 'department' ? draft.departmentLabel !== null : draft[concept] !== null && draft.labels > 1;
}

/** No post is named in a sentence. */
function isSentence(value: string): boolean {
  return /[;；。]$|[.!?]$/.test(value) && (value.split(' ').length > 6 || /[;；。]$/.test(value));
}

/** The value's place on each line it is wrapped over. */
function valueParts(block: Block, value: Span): Span[] {
  return block.parts
    .map((part, index): Span => (index === 0 ? [value[0], Math.min(part[1], value[1])] : part))
    .filter((part) => part[0] < part[1]);
}

function hasColon(text: string, block: Block): boolean {
  const label = block.heading?.label ?? [block.start, block.end];
  const behind = text.slice(label[1], block.end);
  return behind.includes(':') || behind.includes('：');
}
