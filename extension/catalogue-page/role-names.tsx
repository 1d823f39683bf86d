// Names of other posts: each leads to the role it names, or says that nobody describes it.
// Edited as one text, a name per line.

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { writeAddress } from './page-address.ts';
import { usePage } from './page-context.ts';
import { RoleText } from './role-text.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

interface Props {
  readonly role: CatalogueRole;
  readonly label: string;
  readonly names: readonly string[];
  readonly step: string;
  readonly toValues: (text: string) => Readonly<Record<string, FieldValue>>;
  readonly open: boolean;
  readonly onEnd: () => void;
}

/** Links and words with a button that edits them. */
export function RoleNames({ names, open, onEnd, ...rest }: Props) {
  const words = useWords(ROLE_WORDS);
  const { betweenNames } = useWords(ROLES_WORDS);
  const [edited, setEdited] = useState(false);
  const end = () => {
    setEdited(false);
    onEnd();
  };
  if (edited || open)
    return <RoleText {...rest} value={names.join('\n')} placeholder={words.onePerLine} open onEnd={end} />;
  return (
    <span class="names">
      {names.map((name, index) => (
        <Fragment key={`${index} ${name}`}>
          {index > 0 && betweenNames}
          <Name name={name} />
        </Fragment>
      ))}{' '}
      <button
        type="button"
        class="btn quiet little only"
        aria-label={words.editField(rest.label)}
        title={words.editField(rest.label)}
        onClick={() => setEdited(true)}
      >
        <Icon name="pen" />
      </button>
    </span>
  );
}

function Name({ name }: { readonly name: string }) {
  const words = useWords(ROLE_WORDS);
  const { live, address } = usePage();
  void live.version.value;
  const role = live.index.findByTitle(name);
  if (role) return <a href={writeAddress({ ...address.value, role: role.id, duty: null })}>{name}</a>;
  return (
    <>
      {name}{' '}
      <span class="chip warn">
        <Icon name="warn" />
        {words.nobodyDescribes}
      </span>
    </>
  );
}
