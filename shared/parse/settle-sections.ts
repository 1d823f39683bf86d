// What the sections of a role are, once all of them are known: lists under unknown headings may be its duties, prose may be none.
// Part of stage 3; finish-role.ts asks it before it reads the entries.
// Must not read entries.

import type { Block } from '../model/block.ts';
import { isSentenceEnd } from './characters.ts';
import type { Draft, DraftSection } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { hasHan, toWords } from './phrases.ts';
import { SECTION_USES } from './walk-state.ts';

/** A summary has at most so many paragraphs. */
const MAX_PROSE_BLOCKS = 3;
/** Words of a heading that sums up, in Latin letters and in Chinese. */
const SUMMARY_WORDS = new Set(
  'summary outline overview zusammenfassung kurzbeschreibung überblick résumé synthèse sommaire resumen síntesis resumo síntese sumário sumária sintesi riepilogo sommario'.split(
    ' ',
  ),
);
const HAN_SUMMARY = /概述|概要|摘要|综述|简述|总述/;
/** So many marked lines make a list. */
const MIN_LIST = 2;

/** Changes the concept of sections where the role as a whole tells better than the heading alone. */
export function settleSections(text: string, draft: Draft, lexicon: Lexicon): void {
  guessDuties(draft);
  demoteProse(text, draft, lexicon);
}

/** Without any duties, the first list under a heading of unknown words holds them. */
function guessDuties(draft: Draft): void {
  const { sections } = draft;
  if (draft.duties.length > 0 || draft.title === null || sections.some(isDuties)) return;
  const first = sections.findIndex((section) => section.guessed && isList(section.blocks));
  const found = sections[first];
  if (!found) return freeDuties(draft);
  become(found, 'duties');
  // nothing else is announced either: the further lists are groups of duties, too
  if (sections.some((section) => !section.guessed)) return;
  for (const section of sections.slice(first + 1)) if (isList(section.blocks)) become(section, 'duties');
}

/** "Reports to: ...", "Qualification: forklift ticket", and the bare list of the duties below: the label has its value on its own line. */
function freeDuties({ sections, labels }: Draft): void {
  const at = sections.findIndex(({ concept, label }) => concept === 'requirements' && label !== null);
  const form = sections[at];
  const listed = form?.blocks.slice(1) ?? [];
  // apart from the label the list needs no other
  const isApart = labels > 0 || (listed[0]?.gap ?? 0) > 0;
  if (!form || !isApart || sections.length > 1 || !isList(listed) || listed.some(({ marker }) => !marker)) return;
  form.blocks.length = 1;
  const duties: DraftSection = { concept: 'duties', heading: null, blocks: listed, label: null, guessed: true };
  become(duties, 'duties');
  sections.push(duties);
}

/**
 * "Nature of work" with a sentence, then "Duties" with a list: only the second heading, which says so, heads the duties. So it is with
 * "Síntese das atribuições" and its sentence, which only sums them up.
 */
function demoteProse(text: string, { sections }: Draft, lexicon: Lexicon): void {
  const list = sections.findIndex((section) => isDuties(section) && isListed(text, section.blocks));
  for (const section of sections.slice(0, Math.max(0, list))) {
    if (!isDuties(section) || section.heading === null || section.blocks.length > MAX_PROSE_BLOCKS) continue;
    const heading = text.slice(...section.heading);
    const words = toWords(heading);
    const names = hasHan(heading) || words.some(({ word }) => lexicon.nouns.get(word) === 'duties');
    const isSummary = HAN_SUMMARY.test(heading) || words.some(({ word }) => SUMMARY_WORDS.has(word));
    if ((!names || isSummary) && section.blocks.every((block) => isProse(text, block))) become(section, 'section');
  }
}

function isDuties({ concept, blocks }: DraftSection): boolean {
  return concept === 'duties' && blocks.length > 0;
}

function isList(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.marker !== null).length >= MIN_LIST;
}

/** Some line is marked, or none of several ends a sentence. */
function isListed(text: string, blocks: readonly Block[]): boolean {
  if (blocks.some(({ marker }) => marker !== null)) return true;
  return blocks.length >= MIN_LIST && blocks.every(({ end }) => !isSentenceEnd(text.charCodeAt(end - 1)));
}

function isProse(text: string, { marker, end, parts, percent }: Block): boolean {
  return marker === null && percent === null && parts.length > 0 && isSentenceEnd(text.charCodeAt(end - 1));
}

function become(section: DraftSection, concept: DraftSection['concept']): void {
  section.concept = concept;
  for (const block of section.blocks) block.use = SECTION_USES[concept];
  if (section.label) section.label.use = SECTION_USES[concept];
}
