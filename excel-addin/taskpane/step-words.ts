// Names of the steps that history and Undo show, in the language that the workbook's tables are written in.
// Data only: a step's name is stored with it.

import type { SheetLanguage } from '../../shared/rows/sheet-columns.ts';

interface StepWords {
  readonly inserted: (roles: number) => string;
  readonly tookOver: (changes: number) => string;
  readonly judged: string;
  readonly tookIn: (name: string) => string;
  readonly pasted: (rows: number) => string;
}

/** The names. */
export const STEP_WORDS: Readonly<Record<SheetLanguage, StepWords>> = {
  en: {
    inserted: (roles) => `Inserted ${roles} ${roles === 1 ? 'role' : 'roles'}`,
    tookOver: (changes) => `Took over ${changes} ${changes === 1 ? 'change' : 'changes'}`,
    judged: 'Judged duplicates',
    tookIn: (name) => `Took in ${name}`,
    pasted: (rows) => `Pasted ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  },
  zh: {
    inserted: (roles) => `插入 ${roles} 个岗位`,
    tookOver: (changes) => `接受 ${changes} 处变化`,
    judged: '判断重复',
    tookIn: (name) => `读入 ${name}`,
    pasted: (rows) => `粘贴 ${rows} 行`,
  },
};
