// Labels and their values: what a role says of itself beside its duties.
// Empty fields are left out by the caller, not shown as a dash.

import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** One label with what stands behind it. */
export interface Fact {
  /** Unique in the list. */
  readonly key: string;
  readonly label: string;
  readonly value: ComponentChildren;
}

/** A description list; a label never wraps, a value may. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ key, label, value }) => (
        <Fragment key={key}>
          <dt>
            <bdi>{label}</bdi>
          </dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
