// Words of the open role: its fields, duties, history and source.
// Labels are those of the sheet and the panel, so that one thing has one name.

import { translate } from '../../shared/ui/words.ts';

const en = {
  noSuchRole: 'There is no role at this address. It may be in another catalogue.',
  toList: 'Go to the list of roles',
  duties: 'Duties',
  requirements: 'Requirements',
  other: 'Other',
};

/** The words, by language. */
export const ROLE_WORDS = translate({
  en,
  zh: {
    noSuchRole: '此地址没有岗位。它可能在另一个目录里。',
    toList: '前往岗位列表',
    duties: '职责',
    requirements: '要求',
    other: '其他',
  },
});
