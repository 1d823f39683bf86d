// The words and marks that random job descriptions are put together from: markers, sentences, titles, labels of seven languages,
// headings, page furniture. Our own, in the manner of the corpus. Data only; random-documents.ts puts them together.

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const CHINESE = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const inTurn = (signs: readonly string[] | string, n: number): string => signs[(n - 1) % signs.length] ?? '';

/** How the marker of item `n` (from 1) is written; one entry for each style of the guideline. */
export const MARKERS: readonly ((n: number) => string)[] = [
  ...['#. ', '#.', '#) ', '(#) ', '#、', '#, ', '#\t', '#．', '（#）', '5.# ', '5.4.# ', '#0% ', '#\n'].map(
    (style) => (n: number) => style.replace('#', String(n)),
  ),
  (n) => String.fromCharCode(0x2460 + ((n - 1) % 20)),
  (n) => `${inTurn(CHINESE, n)}、`,
  (n) => `（${inTurn(CHINESE, n)}）`,
  (n) => `${inTurn(LETTERS, n)}. `,
  (n) => `${inTurn(LETTERS, n).toUpperCase()}: `,
  (n) => `${inTurn(ROMAN, n)}. `,
  (n) => `${inTurn(ROMAN, n).toLowerCase()}) `,
  ...['• ', '- ', '* ', '·', '→ ', '✓ ', 'o ', '. ', '、', ', ', ''].map((bullet) => () => bullet),
];

export const SENTENCES = [
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

export const TITLES = split(
  'Head cook|Operation director|warehouse keeper|厨师长|设备主管|Badeleiterin (m/w/d)|Régisseur général|Jefe de vivero|Porteiro|Casaro|' +
    'employees of the operation department',
);

export const LABELS = split(
  'Job title|Department|Direct superior|Subordinates|Reports to|Main duties|Qualifications|Grade|' +
    '岗位名称|所属部门|直接上级|直接下级|岗位职责|任职资格|Stelle|Abteilung|Vorgesetzter|Aufgaben|Anforderungen|' +
    'Intitulé du poste|Rattaché à|Missions|Profil|Puesto|Jefe inmediato|Funciones|Requisitos|Cargo|Setor|Atribuições|Qualifica|Riporta a|Mansioni',
);

export const VALUES = ['', 'none', '无', 'A, B and C', '厨师、保安'];
export const COLONS = [': ', ':', '：', ' - ', '\t', ' : ', '\n'];

export const HEADINGS = split(
  'Responsibilities of|Job description|KITCHEN|Chapter 3|篇1|第二章 岗位职责|ARTICLE VI.|### Duties|【岗位职责】|II.|Stellenbeschreibung|FICHE DE POSTE',
);

export const FURNITURE = split(
  'Page 1 of 2|- 3 -|第 1 页 共 2 页|www.jobs.example|© 2020 ACME|Home > Jobs|____________|ACME Manual      Issue 4      Page 7 of 31|* * *',
);

export const OPENING_TAGS = split(
  '<p>|<li>|<ol><li>|<ol start=3><li>|<ul><li>|<h2>|<b>|<td>|<tr><td>|<table><tr><th>|<dl><dt>|<dd>|<div hidden>|<nav>|<script>|' +
    '<script type="application/ld+json">|<pre>|<br>|<!--|<details>|<template>|</ol>|</table>|',
);

export const CLOSING_TAGS = split('</p>|</li>|</ul>|</ol>|</h2>|</td>|</tr></table>|</script>|-->|<br>|');

export const PAGE_TEXTS = [
  '{"@type":"JobPosting","title":"Cook","description":"<ul><li>Cooks"}',
  '&nbsp;&#x2022;&amp;&lt;',
  '&#xD800;',
];

function split(words: string): string[] {
  return words.split('|');
}
