// One of two to four: native radio buttons in a frame, with a legend for screen readers.
// Knows nothing of what is chosen; the values are the caller's.

import { useId } from 'preact/hooks';

/** One choice; `unavailable` strikes it out and says why. */
export interface SegOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly unavailable?: string | null;
}

interface Props<Value extends string> {
  /** What is being chosen; heard, not seen. */
  readonly legend: string;
  readonly options: readonly SegOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A radio group named by `legend`; arrows move as in every radio group. */
export function Seg<Value extends string>({ legend, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="unseen">{legend}</legend>
      <div class="seg small">
        {options.map((option) => (
          <label key={option.value} title={option.unavailable ?? undefined}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.unavailable != null}
              onChange={() => onChange(option.value)}
            />
            {option.label}
            {option.unavailable != null && <span class="unseen">, {option.unavailable}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
