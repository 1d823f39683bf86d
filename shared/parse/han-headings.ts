// Headings in Chinese: known words are peeled off the end, what is left names the post ("[保洁领班]岗位职责").
// Used by headings.ts for every phrase with a Chinese character.
// Must not know the text around the phrase.

import type { Span } from '../model/span.ts';
import { readArticleStart } from './heading-numbers.ts';
import type { HeadingReading } from './heading-reading.ts';
import type { Lexicon } from './lexicon.ts';
import { chineseValue } from './numerals.ts';
import { toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

const MAX_HAN_HEADING = 36;
/** "明确岗位职责", "落实安全责任" are duties, "关于岗位职责" is a topic of minutes. */
const VERB_START =
  /^(?:关于|明确|落实|履行|制定|编制|制订|负责|组织|完成|执行|承担|遵守|熟悉|了解|做好|认真|严格|协助|监督|检查|签订|宣传|学习|掌握|优化|健全|建立|完善|贯彻|具备|具有|能够|按照|根据|参与|参加|主持(?!人)|安排|处理|召集|接受|配合|开展|推进)/;
/** Longest word of the Chinese vocabulary that is peeled off. */
const MAX_HAN_WORD = 7;
/** "篇1", "第2篇", "（一）", "3" behind a Chinese heading. Not: "12.5". */
const HAN_ARTICLE_END =
  /[\s,，]{0,3}(?:[(（]?(?:篇([一二三四五六七八九十\d]{1,3})|第([一二三四五六七八九十\d]{1,3})(?:部分|[篇章节]))[)）]?|[(（]共?[一二三四五六七八九十\d]{1,3}篇[)）]|(\d{1,2})|[(（]([一二三四五六七八九十\d]{1,2})[)）])$/;
/** "(2名)" and the like say how many, not what. */
const COUNT_END = /[(（][^()（）]{0,6}[名人个][)）]?$/;

/** What binds the holder in a lead-in: "会长[履行下列]职责", "秘书长[应当承担以下]工作", "领班[有]如下职责". Not: "所有". */
const BINDING =
  /(?:应当?|[须需要]|依法|具体)?(?:履行|行使|承担|担负|负有|享有|完成|(?<![所没具拥])有)(?:以下|下列|下述|如下)?(?:各项|几项)?$/;
/** Offices of by-laws exercise their duties: behind such words a power is one. */
const EXERCISES = /行使(?:以下|下列|如下|下述)[各几]?项?职权$/;

/** Reads a Chinese phrase; null when its end announces nothing. Never throws. `"篇1：保洁领班岗位职责"` -> duties, title 保洁领班, article 1. */
export function readHan(phrase: string, lexicon: Lexicon): HeadingReading | null {
  if (phrase.length > MAX_HAN_HEADING || /[，。；！？]/.test(phrase)) return null;
  let from = 0;
  let to = phrase.length;
  let article: string | null = null;
  const prefix = readArticleStart(phrase);
  if (prefix) {
    from = prefix[0].length;
    article = toNumber(prefix[1] ?? prefix[2] ?? prefix[3] ?? prefix[4]);
  }
  const count = COUNT_END.exec(phrase.slice(from, to));
  if (count) to -= count[0].length;
  const suffix = HAN_ARTICLE_END.exec(phrase.slice(from, to));
  if (suffix) {
    to -= suffix[0].length;
    article = toNumber(suffix[1] ?? suffix[2] ?? suffix[3] ?? suffix[4]) ?? article;
  }
  const peeled = peelEnd(phrase, from, to, lexicon);
  if (peeled.concept) {
    const title = readHolder(phrase, from, peeled.at);
    if (title[0] >= title[1]) return { concept: peeled.concept, title: null, article, collective: false };
    const name = toKey(phrase.slice(...title));
    if (name.length > 16 || VERB_START.test(name)) return null;
    // "三年以上设备管理经验" is a requirement, not the heading of one
    if (EXERCISES.test(phrase.slice(from, to)) && looksLikePost(name, lexicon))
      return { concept: 'duties', title, article, collective: false };
    const isAbout = peeled.concept === 'requirements' || peeled.concept === 'section';
    if (isAbout && article === null && !looksLikePost(name, lexicon) && !looksLikeDepartment(name, lexicon))
      return null;
    const everybody = [...lexicon.everybody].find((word) => name.endsWith(word) || name.startsWith(word));
    const collective = everybody !== undefined && everybody.length > 0;
    const cut: Span =
      collective && name.endsWith(everybody) ? trimHan(phrase, title[0], title[1] - everybody.length) : title;
    return { concept: peeled.concept, title: cut, article, collective };
  }
  const ahead = peelStart(phrase, from, to, lexicon);
  if (ahead.concept && to - ahead.at >= 2 && to - ahead.at <= 14)
    return { concept: ahead.concept, title: [ahead.at, to], article, collective: false };
  if (prefix && to > from) return { concept: null, title: [from, to], article, collective: false };
  return null;
}

/** Takes known words off the end, longest first, until an unknown one; a heading needs at least one noun among them. */
function peelEnd(phrase: string, from: number, to: number, lexicon: Lexicon): { at: number; concept: Concept | null } {
  let at = to;
  let concept: Concept | null = null;
  for (;;) {
    let length = Math.min(MAX_HAN_WORD, at - from);
    while (length > 0 && !isHanWord(phrase.slice(at - length, at), lexicon)) length--;
    if (length === 0) return { at, concept };
    concept = hanConcept(phrase.slice(at - length, at), lexicon) ?? concept;
    at -= length;
  }
}

function peelStart(
  phrase: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): { at: number; concept: Concept | null } {
  for (let length = Math.min(MAX_HAN_WORD, to - from); length > 3; length--) {
    const concept = lexicon.labels.get(phrase.slice(from, from + length));
    if (concept === 'title' || concept === 'duties' || concept === 'document') return { at: from + length, concept };
  }
  return { at: from, concept: null };
}

function isHanWord(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.modifiers.has(word) ||
    lexicon.nouns.has(word) ||
    (word.length >= 4 && hanConcept(word, lexicon) !== null) ||
    word === ' '
  );
}

function hanConcept(word: string, lexicon: Lexicon): Concept | null {
  const noun = lexicon.nouns.get(word);
  if (noun) return noun;
  const label = word.length >= 4 ? lexicon.labels.get(word) : undefined;
  return label === 'duties' || label === 'requirements' || label === 'document' || label === 'section' ? label : null;
}

/** The name before the words that were peeled off, without those that bind it. */
function readHolder(phrase: string, from: number, to: number): Span {
  const name = trimHan(phrase, from, to);
  const binding = BINDING.exec(phrase.slice(...name));
  return binding ? trimHan(phrase, name[0], name[0] + binding.index) : name;
}

function trimHan(phrase: string, from: number, to: number): Span {
  let end = to;
  let start = from;
  while (end > start && ' \u3000的之-–—:：·'.includes(phrase[end - 1] ?? '')) end--;
  while (start < end && ' \u3000:：'.includes(phrase[start] ?? '')) start++;
  return [start, end];
}

function toNumber(numeral: string | undefined): string | null {
  if (numeral === undefined) return null;
  return /^[一二三四五六七八九十]/.test(numeral) ? String(chineseValue(numeral)) : numeral;
}
