// fast-check generators of job descriptions, after the quirks of the corpus: markers of all styles with lost, doubled and missing
// numbers, glued headings, labels of seven languages, wrapped lines, page furniture, sheets and pages of them.
// They know how such texts look, and nothing of how the parser reads them.

import fc from 'fast-check';
import { MUTATION_KINDS, SNIPPETS, type Mutation } from './mutations.ts';

type Arbitrary<T> = fc.Arbitrary<T>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** How the marker of item `n` (from 1) is written. */
const MARKERS: readonly ((n: number) => string)[] = [
  (n) => `${n}. `,
  (n) => `${n}.`,
  (n) => `${n}) `,
  (n) => `(${n}) `,
  (n) => `${n}、`,
  (n) => `${n}, `,
  (n) => `${n}\t`,
  (n) => `${n}．`,
  (n) => `（${n}）`,
  (n) => String.fromCharCode(0x2460 + ((n - 1) % 20)),
  (n) => `${CHINESE[(n - 1) % 12]}、`,
  (n) => `（${CHINESE[(n - 1) % 12]}）`,
  (n) => `${String.fromCharCode(97 + ((n - 1) % 26))}. `,
  (n) => `${String.fromCharCode(65 + ((n - 1) % 26))}: `,
  (n) => `${ROMAN[(n - 1) % 12]}. `,
  (n) => `${(ROMAN[(n - 1) % 12] ?? 'I').toLowerCase()}) `,
  (n) => `5.${n} `,
  (n) => `5.4.${n} `,
  (n) => `${n * 10}% `,
  (n) => `${n}\n`,
  () => '• ',
  () => '- ',
  () => '* ',
  () => '·',
  () => '→ ',
  () => '✓ ',
  () => 'o ',
  () => '. ',
  () => '、',
  () => ', ',
  () => '',
];

const SENTENCES = [
  'Cooks the rice and keeps the log',
  'be responsible for the water, the fire and the keys',
  'Coordinate with the other departments * * * in time',
  'Check prices up to 12.5 yuan at 5:30, the 5 of each month',
  'reports to the chef; signs the book; locks up',
  'See that (a) the lamps burn and (b) the doors close',
  '负责厨房的日常管理工作，并做好记录',
  '每日检查设备，停机超过2.5小时报告主管；',
  'Öffnet die Halle um 6:15 Uhr und prüft das Wasser',
  'Assure l’accueil du public : caisse, vestiaire',
  'Riega las plantas y cuida el vivero',
  'Faz a limpeza das câmaras frias e anota',
  'Controlla la temperatura del latte ogni ora',
  'Complete other tasks assigned by superiors',
];

const TITLES = [
  'Head cook',
  'Operation director',
  'warehouse keeper',
  '厨师长',
  '设备主管',
  'Badeleiterin (m/w/d)',
  'Régisseur général',
  'Jefe de vivero',
  'Porteiro',
  'Casaro',
  'employees of the operation department',
];

const LABELS = [
  'Job title',
  'Department',
  'Direct superior',
  'Subordinates',
  'Reports to',
  'Main duties',
  'Qualifications',
  'Grade',
  '岗位名称',
  '所属部门',
  '直接上级',
  '直接下级',
  '岗位职责',
  '任职资格',
  'Stelle',
  'Abteilung',
  'Vorgesetzter',
  'Aufgaben',
  'Anforderungen',
  'Intitulé du poste',
  'Rattaché à',
  'Missions',
  'Profil',
  'Puesto',
  'Jefe inmediato',
  'Funciones',
  'Requisitos',
  'Cargo',
  'Setor',
  'Atribuições',
  'Qualifica',
  'Riporta a',
  'Mansioni',
];

const HEADINGS = [
  'Responsibilities of',
  'Job description',
  'KITCHEN',
  'Chapter 3',
  '篇1',
  '第二章 岗位职责',
  'ARTICLE VI.',
  '### Duties',
  '【岗位职责】',
  'II.',
  'Stellenbeschreibung',
  'FICHE DE POSTE',
];
const FURNITURE = [
  'Page 1 of 2',
  '- 3 -',
  '第 1 页 共 2 页',
  'www.jobs.example',
  '© 2020 ACME',
  'Home > Jobs',
  '____________',
  'ACME Manual      Issue 4      Page 7 of 31',
  '* * *',
];
const COLONS = [': ', ':', '：', ' - ', '\t', ' : ', '\n'];

const sentence: Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.', ';', '；', '。', ''),
  )
  .map(([parts, end]) => parts.join(', ') + end);

const title = fc.constantFrom(...TITLES);
const label = fc
  .tuple(
    fc.constantFrom(...LABELS),
    fc.constantFrom(...COLONS),
    fc.oneof(title, sentence, fc.constantFrom('', 'none', '无', 'A, B and C', '厨师、保安')),
  )
  .map((parts) => parts.join(''));
const heading = fc
  .tuple(fc.constantFrom(...HEADINGS), title, fc.constantFrom('', ' 2', ':', '：', ' (5 articles)'))
  .map(([head, post, end]) => `${head} ${post}${end}`);

/** A list with the quirks of copied ones. */
const list: Arbitrary<string> = fc
  .record({
    marker: fc.constantFrom(...MARKERS),
    inner: fc.constantFrom(...MARKERS),
    items: fc.array(
      fc.record({
        text: sentence,
        quirk: fc.constantFrom(
          'none',
          'none',
          'none',
          'skip',
          'repeat',
          'lost',
          'bare',
          'nested',
          'wrapped',
          'glued',
          'blank',
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    between: fc.constantFrom('\n', '\n', '\n\n', ' ', ''),
    indent: fc.constantFrom('', '', '  ', '\t', '\u3000\u3000'),
  })
  .map(({ marker, inner, items, between, indent }) => {
    let number = 0;
    const written = items.map(({ text, quirk }) => {
      number += quirk === 'skip' ? 2 : quirk === 'repeat' ? 0 : 1;
      const item = `${indent}${quirk === 'lost' ? '. ' : quirk === 'bare' ? '' : marker(Math.max(number, 1))}${text}`;
      if (quirk === 'nested') return `${item}\n${indent}   ${inner(1)}${text}\n${indent}   ${inner(2)}${text}`;
      if (quirk === 'wrapped') return item.replace(/(.{20}\S*) /g, '$1\n');
      if (quirk === 'glued') return `${item} Responsibilities of cook 3`;
      return quirk === 'blank' ? `${item}\n\n  ` : item;
    });
    return written.join(between);
  });

const block = fc.oneof(
  { weight: 3, arbitrary: label },
  { weight: 2, arbitrary: heading },
  { weight: 4, arbitrary: list },
  { weight: 1, arbitrary: title },
  { weight: 1, arbitrary: sentence },
  { weight: 1, arbitrary: fc.constantFrom(...FURNITURE) },
);

/** A whole text: blocks of all kinds, empty lines between some of them. */
export const randomDocument: Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')), { maxLength: 14 })
  .map((blocks) => blocks.flat().join(''));

/** Any string at all, lone surrogates included, laced with what parsers look for. */
export const randomNoise: Arbitrary<string> = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 12 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const mutation = fc.record({
  kind: fc.constantFrom(...MUTATION_KINDS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom(...SNIPPETS),
});

/** A few damages in a row. */
export const randomMutations: Arbitrary<readonly Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 6 });

/** The same without odd characters: what a clumsy hand does to lines. */
export const randomLineMutations: Arbitrary<readonly Mutation[]> = randomMutations.map((all) =>
  all.filter(({ kind }) => kind.endsWith('-line') || kind.endsWith('-lines')),
);

/** Rows of cells; cells may hold whole documents. */
export const randomGrid: Arbitrary<readonly (readonly string[])[]> = fc.array(
  fc.array(fc.oneof(fc.constant(''), title, label, list, fc.constantFrom(...LABELS), randomNoise), { maxLength: 6 }),
  { maxLength: 12 },
);

/** A page: lines in elements that do not always fit together. */
export const randomPage: Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '<p>',
        '<li>',
        '<ol><li>',
        '<ol start=3><li>',
        '<ul><li>',
        '<h2>',
        '<b>',
        '<td>',
        '<tr><td>',
        '<table><tr><th>',
        '<dl><dt>',
        '<dd>',
        '<div hidden>',
        '<nav>',
        '<script>',
        '<script type="application/ld+json">',
        '<pre>',
        '<br>',
        '<!--',
        '<details>',
        '<template>',
        '</ol>',
        '</table>',
        '',
      ),
      fc.oneof(
        sentence,
        label,
        heading,
        title,
        list,
        fc.constantFrom(
          '{"@type":"JobPosting","title":"Cook","description":"<ul><li>Cooks"}',
          '&nbsp;&#x2022;&amp;&lt;',
          '&#xD800;',
        ),
        randomNoise,
      ),
      fc.constantFrom(
        '</p>',
        '</li>',
        '</ul>',
        '</ol>',
        '</h2>',
        '</td>',
        '</tr></table>',
        '</script>',
        '-->',
        '<br>',
        '',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join('\n'));
