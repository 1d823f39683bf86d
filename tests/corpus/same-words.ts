// When two strings say the same for the scorer: step 1 of "Scorer spec" in GUIDELINES.md, and titles from step 2.
// Layout, case, marks around the words and one list marker in front do not count; a changed word does.
// Knows strings only.

/** A blank beside Chinese is layout: `接 待` and `接待` are one, `HR 部` and `HR部` too; `front desk` stays. */
const BLANK_BESIDE_CHINESE = /(?<=[\u3001-\u9FFF]) | (?=[\u3001-\u9FFF])/g;

/** `…done.` `…done ;` `…。`; not `a.b`. */
const FINAL_MARKS = /(?<![ .;,:!…。、])[ .;,:!…。、]+$/;

/** `40% cooks`, `(40 %) - cooks`; not `4000 meals`. */
const LEADING_SHARE = /^\(?\d{1,3} ?%\)? ?[-:.]? ?/;

/** `cooks (40%)`; not `raises sales by 40%`. */
const TRAILING_SHARE = /\(\d{1,3} ?%\)$/;

/** `• `, `✓`, `- `, `o `, `、 `; not `-5 °C`. */
const BULLET = /^\s*(?:[•·●▪■◆✓✔→*o.,、\-–—‣⁃]+\s+|[•·●▪■◆✓→、\uF000-\uF8FF]\s*)/i;

/** `1.` `(2)` `3、` `5.4.2)` `iv.` `b:` `一、` `①`; not `2 cooks`, `cook.` */
const NUMBER_WITH_MARK =
  /^\s*(?:[(（[]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,5}|[a-z]|[一二三四五六七八九十]{1,3})[)）\].、:．,，\-–]+|[\u2460-\u2473])\s*/i;

/** `1<tab>Cooks`, `5.4.2 Cooks`, `1 1, Cooks` (an eleven torn apart); not `1.`, which has a mark of its own. */
const BARE_NUMBER = /^\s*(?:\d\s\d\s*[,，.、]\s*|\d{1,3}(?:\.\d{1,3}){0,3}\s+)/;

/** `Education: two years`, whose value counts as much as the line; at most 40 characters are a label. */
const LABEL = /^[^:：]{1,40}[:：]\s*/;

/** `cook (m/w/d)`, `cuisinier h/f`. */
const EVERY_GENDER = / ?\((?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|f\/m|m\/f)\)| h\/f$/g;

/** `cook (2)`; not `cook (2) and baker`. */
const FINAL_BRACKET = / ?\([^()]*\)$/;

/** `厨师岗位职责` is the heading of `厨师`. */
const TITLE_WRAPPER = /(?:岗位责任制|岗位职责|工作职责|的责任|的职责|职责)$/;

const ARTICLE = /^(?:the|an?) +/;

/** The words of a string as the scorer compares them. `**Cooks** “soup”.` -> `cooks "soup"` */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\*\*|'''|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(BLANK_BESIDE_CHINESE, '')
    .replace(FINAL_MARKS, '')
    .replace(LEADING_SHARE, '')
    .replace(TRAILING_SHARE, '')
    .replace(FINAL_MARKS, '');
}

/** A title without what may stand around it. `The Cook (m/w/d)` -> `cook` */
export function normaliseTitle(title: string): string {
  const plain = normalise(title).replace(EVERY_GENDER, '').replace(FINAL_BRACKET, '');
  return plain.replace(TITLE_WRAPPER, '').replace(ARTICLE, '').trim();
}

/** What a predicted string may count as: itself, and itself without one list marker. */
export function listReadings(found: string): string[] {
  const unmarked = [NUMBER_WITH_MARK, BULLET, BARE_NUMBER].map((marker) => normalise(found.replace(marker, '')));
  return [normalise(found), ...unmarked.filter((text) => text !== '')];
}

/** The same for a predicted requirement, which also counts without its label. */
export function listRequirementReadings(found: string): string[] {
  return [...listReadings(found), ...listReadings(found.replace(LABEL, ''))];
}
