// Where every character of a source went: duties, titles and fields, not used.
// The same numbers are in its name, so that nothing is told by colour alone.

import { translate, useWords } from './words.ts';

const WORDS = translate({
  en: {
    name: (length: string, duties: number, fields: number, unused: number) =>
      `Of ${length} characters, ${duties} percent are duties, ${fields} percent titles and fields, ${unused} percent not used`,
  },
  zh: {
    name: (length, duties, fields, unused) =>
      `共 ${length} 个字符：职责占 ${duties}%，岗位名称和字段占 ${fields}%，未使用占 ${unused}%`,
  },
});

/** Counts of UTF-16 units, blanks left out; all three add up to what the source holds. */
export interface Account {
  readonly duties: number;
  readonly fields: number;
  readonly unused: number;
}

/** A picture of three fills, named by its numbers. An empty source shows nothing. */
export function AccountBar({ duties, fields, unused }: Account) {
  const { name } = useWords(WORDS);
  const whole = duties + fields + unused;
  if (whole === 0) return null;
  const share = (part: number) => Math.round((part / whole) * 100);
  return (
    <div
      class="account"
      role="img"
      aria-label={name(whole.toLocaleString('en'), share(duties), share(fields), share(unused))}
    >
      {duties > 0 && <i style={{ flexGrow: duties }} />}
      {fields > 0 && <i class="fields" style={{ flexGrow: fields }} />}
      {unused > 0 && <i class="unused" style={{ flexGrow: unused }} />}
    </div>
  );
}
