// One role as people read it: its title and the list of its duties.
// Knows the nouns of the model only.

import { useId } from 'preact/hooks';
import type { Role } from '../model/role.ts';

/** An article named by the role's title ("Untitled role" where it has none), its duties as a list in source order. */
export function RoleArticle({ role }: { readonly role: Role }) {
  const id = useId();
  return (
    <article aria-labelledby={id}>
      <h2 id={id}>{role.title?.text ?? 'Untitled role'}</h2>
      <ul>
        {role.duties.map((duty) => (
          <li key={duty.span.join('-')}>{duty.text}</li>
        ))}
      </ul>
    </article>
  );
}
