// What the head of a column says about its cells: titles, duties, shares of the time, numbers, or what is no part of a role.
// Part of stage 2; used by grid.ts for tables, and for the head of a table that was written down as text.
// Must not know the cells below.

import { isBlank, skipBlank, trimEnd } from './characters.ts';
import type { ColumnConcept } from './grid-cells.ts';
import { readHeading } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { toKey } from './phrases.ts';

/** A header is a few words. */
const MAX_HEADER_LENGTH = 60;
const NUMBER_HEAD =
  /^(?:no|nr|n|nº|n°|num|number|#|lfd\. ?nr|pos|ref|id|item|序号|编号|num\.|no\.|nr\.|code|s\/n|sl\.? ?no\.?|numero|número|numéro)\.?$/;
/** The number behind the head of one of several like columns. */
const NUMBERED_HEAD = /\s?[(#]?\d{1,2}\)?$/;
const TEAM_HEAD = /^(?:team|crew|équipe|equipo|equipe|equipa|squadra|班组)$/;
const PERCENT_HEAD =
  /%|^(?:percent(?:age)?|share|time share|share of time|占比|时间占比|时间分配|比例|anteil|(?:arbeits)?zeitanteil|zeit|prozent|v\.? ?h\.?|part|quotité|pourcentage|temps|porcentaje|dedicación|percentual|percentuale|quota|tempo|weight|weighting|peso)$/;
const IGNORED_HEAD =
  /how often|frequen|häufigkeit|standard|measure|kpi|indicator|indicador|fréquence|periodicid|turnus|indicateur|kennzahl|nachweis|priority|priorit|status|remark|comment|bemerkung|anmerkung|observa|remarque|osservazion|hours|stunden|备注|频率|频次|标准|指标|时限|记录|checked|evidence|note/;
/** What an item of a list of duties is called. */
const DUTY_WORD =
  /\s(?:dut(?:y|ies)|tasks?|activit(?:y|ies)|responsibilit(?:y|ies)|aufgaben?|tätigkeit(?:en)?|tâches?|missions?|tareas?|funci(?:ón|ones)|tarefas?|atividades?|compit[oi]|mansion[ei])$/;
const DUTY_HEAD =
  /^(?:dut(?:y|ies)|tasks?|activit(?:y|ies)|responsibilit(?:y|ies)|job|what|aufgaben?|tätigkeit(?:en)?|tâches?|missions?|activités?|tareas?|funciones|función|actividad(?:es)?|tarefas?|atividades?|atribuiç(?:ão|ões)|compit[oi]|mansion[ei]|attività|职责内容|内容|工作事项|任务|职责名称|职责|内容说明|main duties|description|what (?:they|we|you) do|job description|full text|text|posting|岗位说明|说明|职位说明|beschreibung|stellenbeschreibung|descripción|description du poste)$/;

/** What the words of a header announce; null when they are unknown. Never throws. */
export function readColumnHead(text: string, start: number, end: number, lexicon: Lexicon): ColumnConcept | null {
  if (end - start > MAX_HEADER_LENGTH) return null;
  // "Key task 1", "职责2": the columns of one list
  const key = toKey(text.slice(start, end).replace(/[\n:：*]/g, ' ')).replace(NUMBERED_HEAD, '');
  if (/\d/.test(key)) return null;
  if (NUMBER_HEAD.test(key)) return 'number';
  if (PERCENT_HEAD.test(key)) return 'percent';
  if (TEAM_HEAD.test(key)) return 'department';
  if (DUTY_HEAD.test(key)) return 'duties';
  const stop = start + text.slice(start, end).replace(NUMBERED_HEAD, '').length;
  const concept = readHeading(text, start, stop, lexicon);
  if (concept && concept.title === null) {
    switch (concept.concept) {
      case 'title':
      case 'department':
      case 'company':
      case 'location':
      case 'superiors':
      case 'subordinates':
      case 'duties':
      case 'requirements':
        return concept.concept;
      case 'document':
        return 'duties';
      case 'section':
        return IGNORED_HEAD.test(key) ? 'ignored' : 'section';
      case 'form':
        return IGNORED_HEAD.test(key) ? 'ignored' : 'section';
      default:
        return null;
    }
  }
  if (IGNORED_HEAD.test(key)) return 'ignored';
  // "Funciones del turno", "Key task": the first or last word says what the column holds
  const first = key.slice(0, key.indexOf(' ') < 0 ? key.length : key.indexOf(' '));
  return lexicon.nouns.get(first) === 'duties' || DUTY_WORD.test(key) ? 'duties' : null;
}

/** The head of what is no part of a role: remarks, measures, a status. Never throws. */
export function isIgnoredHead(key: string): boolean {
  return IGNORED_HEAD.test(key);
}

/** A line of two heads or more, each known, with tabs, bars or wide blanks between: "Zeitanteil   Tätigkeit". Never throws. */
export function isLineOfHeads(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  let heads = 0;
  for (let from = start; from < end; heads++) {
    let to = from;
    while (to < end && !isBreak(text, to)) to++;
    const stop = trimEnd(text, from, to);
    if (stop > from && readColumnHead(text, from, stop, lexicon) === null) return false;
    from = to;
    while (from < end && isBreak(text, from)) from = skipBlank(text, from + 1, end);
  }
  return heads > 1;
}

/** A tab, a bar, or a blank before another one. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 9 || code === 124 || (isBlank(code) && isBlank(text.charCodeAt(at + 1)));
}
