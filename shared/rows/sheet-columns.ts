// The sheet contract: which columns the tables "Duties" and "Roles" have, in both languages, and what else people call them.
// Data only. Headers are words that the parser's sheet reader knows too, so a plain copy of a table reads back as roles.

/** Fields of a role that a sheet shows; those of the table "Duties" repeat on each of the role's rows. */
export type RoleField =
  | 'title'
  | 'superiors'
  | 'subordinates'
  | 'department'
  | 'company'
  | 'location'
  | 'requirements'
  | 'other'
  | 'status'
  | 'owner'
  | 'reviewDue';

/** Fields of a duty that a sheet shows. `number` is counted: `3`, or `3.1` for the first duty under duty 3. */
export type DutyField = 'number' | 'text' | 'percent';

/** Any column of ours; `id` carries the duty's (or role's) id with its check character. */
export type SheetField = RoleField | DutyField | 'id';

/** The languages a sheet can be written in; it is read back in any. */
export type SheetLanguage = 'en' | 'zh';

/** One column: what it holds and what it may be called. Aliases are lower case, without blanks at the ends. */
export interface SheetColumn {
  readonly field: SheetField;
  readonly header: Readonly<Record<SheetLanguage, string>>;
  readonly aliases: readonly string[];
}

const column = (field: SheetField, en: string, zh: string, aliases: string): SheetColumn => ({
  field,
  header: { en, zh },
  aliases: [en, zh, ...aliases.split('|')].map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
});

const TITLE = column(
  'title',
  'Job title',
  '岗位名称',
  'title | role | position | post | job | 职位 | 岗位 | 职务 | stelle | stellenbezeichnung | position | intitulé du poste | poste | puesto | cargo | posizione',
);
const SUPERIORS = column(
  'superiors',
  'Direct superior',
  '直接上级',
  'superior | superiors | reports to | supervisor | manager | 上级 | 汇报对象 | vorgesetzter | berichtet an | supérieur | rattachement | superior directo | reporta a | superior direto | superiore | riporta a',
);
const DEPARTMENT = column(
  'department',
  'Department',
  '部门',
  'dept | unit | section | 所属部门 | abteilung | service | département | departamento | reparto | dipartimento',
);
const STATUS = column('status', 'Status', '状态', 'state | stand | statut | estado | stato');

/** The last and narrow column of both tables. Visible, because hidden columns get lost in copies. */
const ID = column('id', 'Rolebook id', 'Rolebook id', 'rolebook-id | id');

/** Columns of the table "Duties", one row per duty. */
export const DUTY_COLUMNS: readonly SheetColumn[] = [
  TITLE,
  SUPERIORS,
  DEPARTMENT,
  column('number', 'No', '序号', 'no. | number | # | nr | nr. | n° | nº | núm. | 编号'),
  column(
    'text',
    'Duty',
    '职责',
    'duties | duty text | task | tasks | responsibility | responsibilities | 工作内容 | 岗位职责 | aufgabe | aufgaben | mission | missions | tâche | función | funciones | tarefa | tarefas | compito | mansione',
  ),
  column(
    'percent',
    'Percent',
    '占比',
    '% | share | time | anteil | pourcentage | porcentaje | percentual | percentuale',
  ),
  STATUS,
  ID,
];

/** Columns of the table "Roles", one row per role. */
export const ROLE_COLUMNS: readonly SheetColumn[] = [
  TITLE,
  SUPERIORS,
  column(
    'subordinates',
    'Direct subordinates',
    '直接下级',
    'subordinates | in charge of | supervises | direct reports | 下级 | 下属 | unterstellte | subordonnés | subordinados | collaboratori',
  ),
  DEPARTMENT,
  column(
    'company',
    'Company',
    '公司',
    'employer | organisation | organization | firma | entreprise | empresa | azienda',
  ),
  column(
    'location',
    'Location',
    '工作地点',
    'place | place of work | 地点 | ort | standort | lieu | lugar | local | sede',
  ),
  column(
    'requirements',
    'Requirements',
    '任职要求',
    'qualifications | 任职资格 | 要求 | anforderungen | exigences | profil | requisitos | requisiti',
  ),
  column('other', 'Other', '其他', 'remarks | 备注 | sonstiges | autres | otros | outros | altro'),
  STATUS,
  column('owner', 'Owner', '负责人', 'responsible | verantwortlich | responsable | responsável | responsabile'),
  column(
    'reviewDue',
    'Review due',
    '复核日期',
    'review by | due | prüfung bis | à revoir | revisión | revisão | revisione',
  ),
  ID,
];

/** Fields of a role that the table "Duties" repeats. */
export const REPEATED_FIELDS: readonly RoleField[] = ['title', 'superiors', 'department', 'status'];
