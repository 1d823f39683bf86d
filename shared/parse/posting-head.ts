// Company and place in the unlabelled lines below the title of a posting: "Harrow Foods - Bristol", "禾悦超市 长沙-岳麓区 3年以上".
// Part of stage 3; parse-roles.ts asks it once the roles of a text are known. A label of the role always wins.
// Must not know the sections of a role.

import type { Block } from '../model/block.ts';
import type { Found, Span } from '../model/span.ts';
import { isDigit, isLower, isSentenceEnd, isUpper } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { bareSpan, composed, hasHan, readable, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** Company and place stand within so many lines below the title. */
const MAX_LINES = 3;
const MAX_LINE = 120;
/** A company's name or a place has at most so many words. */
const MAX_WORDS = 6;
/** The letterhead stands among so many first lines. */
const MAX_LETTERHEAD = 4;
/** What parts the facts of such a line. Chinese ones also have mere blanks between them. */
const BREAK = /\s{1,3}[|｜·•–—-]\s{1,3}|\s{2,9}|\t/g;
const HAN_BREAK = /[\s|｜•]{1,9}/g;
/** Facts that are neither: kind and length of work, pay, dates, counts. */
const OTHER_FACT =
  /\d{3}|\d\s?%|[£$€¥]|\b(?:full|part|time|permanent|temporary|seasonal|contract|posted|ago|today|yesterday|applicants?|hours?|days?|weeks?|year|remote|hybrid|apply|save|share|email|vollzeit|teilzeit|befristet|unbefristet|sofort|std|minijob|stunden|cdi|cdd|temps|plein|partiel|intérim|jornada|completa|parcial|indefinido|contrato|tempo|integral|efetivo|clt|indeterminato|determinato|stage)\b/i;
/** What companies and houses are called. */
const COMPANY =
  /\b(?:ltd|limited|inc|llc|plc|gmbh|ag|kg|eg|e\.v|s\.?a\.?|s\.?l\.?|s\.?r\.?l|s\.?p\.?a|sarl|sas|ltda|cooperative|co|company|group|hotel|foods?|stores?|centres?|centers?|school|college|university|hospital|clinic|trust|council|services|society|association|federation|institute|airport|brewery|farms?|hostel|verein|theater|schule|krankenhaus|werke|société|sociedad|fundación|fundação|fondazione|società|empresa|museo|museu|teatro|ospedale|escuela|colegio|rescue|bakery|restaurant|museum|theatre|cycles|ferries|logistics|logistik|stadtwerke|klinik|praxis|hôtel|clinique|mairie|librería|clínica|ayuntamiento|supermercado|prefeitura|comune|cooperativa)\b\.?|&/i;
/** The legal form that ends a company's name, where a place follows it with a mere blank between: "Harrow Foods Ltd. Bristol, UK". */
const LEGAL_FORM_END =
  /(?<![\p{L}.])(?:ltd|limited|inc|llc|plc|co|corp|gmbh|mbh|ag|kg|eg|e\.v|s\.?a|s\.?l|s\.?l\.?u|s\.?r\.?l|s\.?p\.?a|sarl|sas|ltda)\.?\s(?=\p{Lu}\p{Ll})/giu;
const HAN_COMPANY =
  /(?:公司|集团|超市|酒店|饭店|宾馆|医院|学校|幼儿园|餐厅|商行|[厂店馆]|中心|银行|事务所|研究院|酒家)$/;
/** "长沙-岳麓区", "成都市武侯区". Not: "3年以上". */
const HAN_PLACE = /^[\u4e00-\u9fff]{2,7}[-·—][\u4e00-\u9fff]{2,7}$|^[\u4e00-\u9fff]{2,9}[市区县镇]$/;
/** Not: "3年以上". */
const HAN_NAME = /^[\u4e00-\u9fff（）()A-Z]{3,30}$/i;
/** "青禾物流有限公司" at the beginning of a line. */
const HAN_LETTERHEAD = /^(?:【[^】]{1,8}】)?([\u4e00-\u9fff（）()]{2,20}?(?:有限责任公司|有限公司|股份公司|集团公司))/;
/** Where the work is done, behind its place: "Fernie Creek, BC (On-site)". */
const WORKPLACE_TAIL = /\s{1,3}\((?:on-?site|hybrid|remote|in person|vor ort|sur site|presencial|in sede)\)$/i;
/** "Ludlow, Shropshire", "Portland, OR". */
const PLACE_IN_REGION = /^\p{Lu}[\p{L}' -]{1,30},\s\p{Lu}[\p{L} ]{1,24}$/u;
/** Between the steps of a path: "Home > Handbooks". */
const PATH_SIGN = /[>›»]/;
/** Small words inside names. */
const SMALL = new Set(
  'of and the for de la le les du des del der die das und von y e di da do dos das am an'.split(' '),
);

/** Fills in what the heads of postings tell; changes `company`, `location` and the use of their lines. Never throws. */
export function readPostingHeads(
  text: string,
  blocks: readonly Block[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): void {
  const letterhead = findLetterhead(text, blocks, drafts, lexicon);
  let at = 0;
  for (const draft of drafts) {
    const { title } = draft;
    if (title && draft.titleFrom !== 'label') {
      while (at < blocks.length && (blocks[at]?.end ?? 0) <= title.span[0]) at++;
      const lines = linesBelow(text, blocks, at);
      for (const block of lines) readLine(text, block, lines, { draft, lexicon });
    }
    draft.company ??= letterhead;
  }
}

/** The company among the first lines, above the first role. */
function findLetterhead(
  text: string,
  blocks: readonly Block[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
): Found | null {
  const first = Math.min(...drafts.map(({ start, title }) => Math.min(start, title?.span[0] ?? start)));
  for (const block of blocks.slice(0, MAX_LETTERHEAD)) {
    const { start, end } = block;
    if (end - start > MAX_LINE) continue;
    const match = HAN_LETTERHEAD.exec(text.slice(start, end));
    const name = match?.[1];
    const at = match && name !== undefined ? start + match[0].length - name.length : -1;
    const span: Span | undefined =
      at >= 0 ? [at, at + (name?.length ?? 0)] : end <= first ? findHouse(text, block, lexicon) : undefined;
    if (span) return { text: readable(text, [span]), span };
  }
  return null;
}

/** "Kestrel Brewing Ltd", "SOLANA HOTEL    Job description": a name among the facts of the line that says it is a house. */
function findHouse(text: string, block: Block, lexicon: Lexicon): Span | undefined {
  if (block.kind === 'label' || hasHan(text.slice(block.start, block.end))) return undefined;
  const spans = facts(text, block, BREAK);
  // the path to a page begins with the name of the site
  if (block.kind === 'furniture' && (spans.length > 2 || PATH_SIGN.test(text.slice(block.start, block.end))))
    return undefined;
  const house = spans.find((span) => {
    const fact = composed(text.slice(...span));
    const isHouse = COMPANY.test(fact) && fact.includes(' ') && !fact.toLowerCase().startsWith('company ');
    return isHouse && !lexicon.announcing.test(fact) && isName(fact, lexicon);
  });
  return house && (text[house[1]] === '.' ? [house[0], house[1] + 1] : house);
}

/** The plain short lines directly below the title. */
function linesBelow(text: string, blocks: readonly Block[], title: number): Block[] {
  const lines: Block[] = [];
  const level = blocks[title]?.level ?? 0;
  for (let at = title + 1; at < blocks.length && lines.length < MAX_LINES; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'furniture') continue;
    // on a page these lines may be headings of a lower rank
    const isBelow = block.level === 0 || (level > 0 && block.level > level);
    const isPlain = block.kind === 'text' && block.marker === null && block.parts.length === 1 && isBelow;
    const isFact = block.use === 'outside' || block.use === 'remark';
    if (!isPlain || !isFact || block.gap > 1 || block.end - block.start > MAX_LINE) break;
    if (isSentenceEnd(text.charCodeAt(block.end - 1))) break;
    lines.push(block);
  }
  return lines;
}

function readLine(text: string, block: Block, lines: readonly Block[], role: { draft: Draft; lexicon: Lexicon }): void {
  const { draft, lexicon } = role;
  const isHan = hasHan(text.slice(block.start, block.end));
  const spans = facts(text, block, isHan ? HAN_BREAK : BREAK);
  const put = (what: 'company' | 'location', [start, end]: Span) => {
    if (draft[what]) return;
    draft[what] = { text: readable(text, [[start, end]]), span: [start, end] };
    block.use = 'field';
  };
  if (isHan) {
    for (const [index, span] of spans.entries()) {
      const fact = text.slice(...span);
      const isPlace = HAN_PLACE.test(fact);
      // whatever it is called ("云山咖啡"), the first fact before the place is who employs
      const next = index === 0 ? spans[1] : undefined;
      const isBeforePlace = next !== undefined && HAN_NAME.test(fact) && HAN_PLACE.test(text.slice(...next));
      if (!isBeforePlace && looksLikePost(fact, lexicon)) continue;
      if ((isBeforePlace && !isPlace) || (HAN_COMPANY.test(fact) && fact.length > 3)) put('company', span);
      else if (isPlace) put('location', span);
    }
    return;
  }
  const names = spans.filter((span) => isName(text.slice(...span), lexicon));
  const tells = (other: Block) => OTHER_FACT.test(text.slice(other.start, other.end));
  const isFacts = spans.length > 1 || lines.some(tells);
  // "Two Rivers Vets · Ludlow, Shropshire": a place with its region may stand alone, what stands before it is who employs
  const region = spans.findIndex((span) => PLACE_IN_REGION.test(text.slice(...span)));
  const before = spans[region - 1];
  const place = spans[region];
  if (place && before && spans.length > 1 && !OTHER_FACT.test(text.slice(...before))) {
    put('company', before);
    return put('location', place);
  }
  const [first, second] = names;
  if (!first || !isFacts) return;
  const isCompany = COMPANY.test(composed(text.slice(...first))) || second !== undefined || !tells(block);
  if (draft.company === null && isCompany) {
    put('company', first);
    if (second) put('location', second);
  } else put('location', first);
}

/** The facts of a line, without decoration. */
function facts(text: string, block: Block, between: RegExp): Span[] {
  const line = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const [start, stop] = bareSpan(text, block.start + from, block.start + to);
    const end = stop - (WORKPLACE_TAIL.exec(text.slice(start, stop))?.[0].length ?? 0);
    const form = Array.from(text.slice(start, end).matchAll(LEGAL_FORM_END)).at(-1);
    const place = form ? start + form.index + form[0].length : start;
    if (form) spans.push([start, place - 1]);
    if (place < end) spans.push([place, end]);
  };
  for (const match of line.matchAll(between)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.length);
  return spans;
}

/** A few words, all but small ones with a capital, that name no post and announce nothing. */
function isName(fact: string, lexicon: Lexicon): boolean {
  if (OTHER_FACT.test(fact) || looksLikePost(fact, lexicon) || lexicon.labels.has(toKey(fact))) return false;
  const words = fact.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_WORDS || isDigit(fact.charCodeAt(0))) return false;
  return (
    words.every((word) => !isLower(word.charCodeAt(0)) || SMALL.has(word)) &&
    words.some((word) => isUpper(word.charCodeAt(0)))
  );
}
