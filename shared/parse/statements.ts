// Duties told in a form of their own: a numbered statement ("职责一", "职责表述：组织设备维护"), below it the tasks that belong to it.
// Part of stage 3; finish-role.ts asks it before it reads the sections one by one.
// Must not know other roles.

import type { Block } from '../model/block.ts';
import type { Draft, DraftSection } from './draft.ts';
import { type Entry, toEntry } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { toEntries } from './lists.ts';
import { hasHan, readable, toKey, toWords } from './phrases.ts';

/** "职责一", "任务2", "Duty 3": a number that only counts the statements. */
const NUMBER_END = /\s?[(（#]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?$/;
/** What such a label speaks of, in Chinese. Not: "备注". */
const HAN_DUTY = /职责|责任|任务/;
/** One statement alone is an ordinary label. */
const MIN_STATEMENTS = 2;
/** "职责一" alone on a line. */
const MAX_TOPIC = 12;

/** A statement with the blocks below it. */
interface Statement {
  readonly block: Block;
  readonly children: Block[];
}

/** The statements of a role as entries with their tasks as children, taken out of its sections; empty if it has none. Never throws. */
export function takeStatements(text: string, draft: Draft, lexicon: Lexicon): Entry[] {
  const sections = draft.sections.filter(({ concept }) => concept === 'duties');
  const counts = new Map<string, number>();
  for (const section of sections)
    for (const block of section.blocks) {
      const key = statementKey(text, labelOf(section, block), lexicon);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  if (![...counts.values()].some((count) => count >= MIN_STATEMENTS)) return [];
  const isStatement = (section: DraftSection, block: Block) => {
    const key = statementKey(text, labelOf(section, block), lexicon);
    return key !== null && (counts.get(key) ?? 0) >= MIN_STATEMENTS;
  };
  const statements: Statement[] = [];
  for (const section of sections) {
    const kept: Block[] = [];
    for (const block of section.blocks) {
      const last = statements.at(-1);
      if (isStatement(section, block)) statements.push({ block: toStatement(block), children: [] });
      else if (isCounter(text, block)) block.use = 'heading';
      else (last?.children ?? kept).push(block);
    }
    section.blocks.splice(0, section.blocks.length, ...kept);
  }
  return statements.map(({ block, children }) => {
    const { entries, remarks } = toEntries(text, children, lexicon);
    for (const remark of remarks) remark.use = 'remark';
    return { ...toEntry(text, block), marker: null, children: [...entries] };
  });
}

/** The label a block stands behind: its own, or that of its section when it is the value on the same line. */
function labelOf(section: DraftSection, block: Block): Block | null {
  if (section.label && block === section.blocks[0]) return section.label;
  return block.kind === 'label' && block.value !== null ? block : null;
}

/** The label without its number, when it is one of a statement: numbered, or in words for duties; null for all other labels. */
function statementKey(text: string, label: Block | null, lexicon: Lexicon): string | null {
  if (!label?.heading) return null;
  const whole = toKey(readable(text, [label.heading.label]));
  const key = whole.replace(NUMBER_END, '');
  const speaksOfDuties = hasHan(key)
    ? HAN_DUTY.test(key)
    : toWords(key).some(
        ({ word }) => lexicon.nouns.get(word) === 'duties' || lexicon.nouns.get(`${word}s`) === 'duties',
      );
  const isKnown = lexicon.labels.has(whole) || label.heading.concept === 'duties';
  return speaksOfDuties && (key !== whole || !isKnown) ? key : null;
}

function isCounter(text: string, block: Block): boolean {
  if (block.marker !== null || block.end - block.start > MAX_TOPIC) return false;
  const key = toKey(text.slice(block.start, block.end));
  return NUMBER_END.test(key) && HAN_DUTY.test(key) && key.replace(NUMBER_END, '').length <= 4;
}

/** The value of the label alone. */
function toStatement(block: Block): Block {
  if (block.kind !== 'label' || !block.value) return block;
  const [start] = block.value;
  const parts = block.parts.map((part, index) => (index === 0 ? ([start, part[1]] as const) : part));
  return { ...block, start, parts, marker: null };
}
