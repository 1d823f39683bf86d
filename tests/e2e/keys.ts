// Keys by their names in KeyboardEvent.key, in the words of each browser's remote protocol.
// Data only.

/** One key: what the DevTools protocol wants to know of it, and WebDriver's private character for it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  /** Windows virtual key code. */
  readonly keyCode: number;
  /** What it types; empty for a key that types nothing. */
  readonly text: string;
  readonly webDriver: string;
}

/** [key, code, key code, WebDriver's character, text] */
const NAMED: readonly (readonly [string, string, number, string, string])[] = [
  ['Enter', 'Enter', 13, '\uE007', '\r'],
  ['Tab', 'Tab', 9, '\uE004', ''],
  ['Escape', 'Escape', 27, '\uE00C', ''],
  ['Backspace', 'Backspace', 8, '\uE003', ''],
  ['Delete', 'Delete', 46, '\uE017', ''],
  ['Home', 'Home', 36, '\uE011', ''],
  ['End', 'End', 35, '\uE010', ''],
  ['PageUp', 'PageUp', 33, '\uE00E', ''],
  ['PageDown', 'PageDown', 34, '\uE00F', ''],
  ['ArrowLeft', 'ArrowLeft', 37, '\uE012', ''],
  ['ArrowUp', 'ArrowUp', 38, '\uE013', ''],
  ['ArrowRight', 'ArrowRight', 39, '\uE014', ''],
  ['ArrowDown', 'ArrowDown', 40, '\uE015', ''],
  ['F2', 'F2', 113, '\uE032', ''],
  ['F6', 'F6', 117, '\uE036', ''],
  ['Control', 'ControlLeft', 17, '\uE009', ''],
  ['Shift', 'ShiftLeft', 16, '\uE008', ''],
  ['Alt', 'AltLeft', 18, '\uE00A', ''],
];

/** Bits of the DevTools protocol for keys that are held down. */
export const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Shift: 8 };

/** The key of that name, or the one that types that character; throws where there is none. */
export function findKey(name: string): Key {
  const named = NAMED.find(([key]) => key === name);
  if (named) {
    const [key, code, keyCode, webDriver, text] = named;
    return { key, code, keyCode, text, webDriver };
  }
  if ([...name].length !== 1) throw new Error(`no key is called "${name}": ${NAMED.map(([key]) => key).join(', ')}`);
  const upper = name.toUpperCase();
  const isLetter = upper >= 'A' && upper <= 'Z';
  return {
    key: name,
    code: isLetter ? `Key${upper}` : '',
    keyCode: isLetter || (name >= '0' && name <= '9') || name === ' ' ? upper.charCodeAt(0) : 0,
    text: name,
    webDriver: name,
  };
}
