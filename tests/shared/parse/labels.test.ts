// Labels in all their spellings, and where their values stand.
// Tests readLabel on one line; which field a value fills is tested in parse-roles.test.ts.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/model/parsed.ts';
import { readLabel } from '../../../shared/parse/labels.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

/** Concept and value of the label a line begins with. */
function read(line: string, language: Language = 'en'): readonly [string | null, string | null] | null {
  const found = readLabel(line, 0, line.length, lexiconFor(language));
  return found && [found.heading.concept, found.value && line.slice(...found.value)];
}

describe('readLabel', () => {
  test.each<[string, Language, string, string]>([
    ['Job title: Ferry Steward', 'en', 'title', 'Ferry Steward'],
    ['Reports to : Harbour Master', 'en', 'superiors', 'Harbour Master'],
    ['**Reports to:** Harbour Master', 'en', 'superiors', 'Harbour Master'],
    ['Reports to / Reporta a: Harbour Master', 'en', 'superiors', 'Harbour Master'],
    ['Direct superior：Harbour Master', 'en', 'superiors', 'Harbour Master'],
    ['Supervises: Deckhands', 'en', 'subordinates', 'Deckhands'],
    ['Section: Landing stage', 'en', 'department', 'Landing stage'],
    ['直接上级：码头主管', 'zh', 'superiors', '码头主管'],
    ['所辖人员: 水手', 'zh', 'subordinates', '水手'],
    ['Jefe inmediato: Jefe de puerto', 'es', 'superiors', 'Jefe de puerto'],
    ['Le reportan: Marineros', 'es', 'subordinates', 'Marineros'],
    ['Rattaché au : Chef de port', 'fr', 'superiors', 'Chef de port'],
    ['Organisationseinheit: Hafenamt', 'de', 'department', 'Hafenamt'],
  ])('reads the known label of %j', (line, language, concept, value) => {
    expect(read(line, language)).toEqual([concept, value]);
  });

  test.each([
    ['JOB TITLE        Ferry Steward', 'title', 'Ferry Steward'],
    ['Position title\tFerry Steward', 'title', 'Ferry Steward'],
    ['Responsible to ............. Harbour Master', 'superiors', 'Harbour Master'],
    ['REPORTS TO - Harbour Master', 'superiors', 'Harbour Master'],
    ['[岗位名称]水手', 'title', '水手'],
    ['【岗位名称】水手', 'title', '水手'],
  ])('needs no colon in %j', (line, concept, value) => {
    expect(read(line)).toEqual([concept, value]);
  });

  test('reads an unknown label before a colon', () => {
    expect(read('Locker: 14')).toEqual([null, '14']);
  });

  test('reads a label without a value', () => {
    expect(read('Reports to:')).toEqual(['superiors', null]);
  });

  test('says where the next label on the line begins', () => {
    const line = '直接上级：码头主管 直接下级：水手';
    const found = readLabel(line, 0, line.length, lexiconFor('zh'));
    expect(found?.value && line.slice(...found.value)).toBe('码头主管');
    expect(found?.next).toBe(line.indexOf('直接下级'));
  });

  test('knows the next label by its characters that stand apart', () => {
    const line = '直接上级：码头主管    审 批 人：李青';
    const found = readLabel(line, 0, line.length, lexiconFor('zh'));
    expect(found?.value && line.slice(...found.value)).toBe('码头主管');
    expect(found?.next).toBe(line.indexOf('审'));
  });

  test('keeps a label inside a value', () => {
    const line = 'Department nature: landing service, management authority: none beyond the quay';
    expect(read(line)?.[1]).toBe('landing service, management authority: none beyond the quay');
  });

  test.each([
    'Opens the gate at 5:30 and locks it at 22:00',
    'see https://harbour.example',
    'https://harbour.example',
    'Sells tickets. Rule: no credit',
    'keeps the till: cash only',
    'Head Porter',
    '',
  ])('finds no label in %j', (line) => {
    expect(read(line)).toBeNull();
  });
});
