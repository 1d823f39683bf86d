// The names of a role's fields, as every view of the panel says them.
// Views with more words keep those beside them.

import { translate } from '../../shared/ui/words.ts';

/** Labels of fields; `untitled` stands where there is no title. */
export const ROLE_WORDS = translate({
  en: {
    untitled: 'Untitled role',
    title: 'Title',
    department: 'Department',
    company: 'Company',
    location: 'Location',
    superiors: 'Reports to',
    subordinates: 'In charge of',
    requirements: 'Requirements',
  },
  zh: {
    untitled: '未命名的岗位',
    title: '岗位名称',
    department: '部门',
    company: '公司',
    location: '地点',
    superiors: '上级',
    subordinates: '下级',
    requirements: '任职要求',
  },
});
