// Tests the keyboard table of the design: every key of it, and that typed letters are nobody's command.
// The table is written here as people read it.

import { describe, expect, test } from 'vitest';
import { toCommand, type Command, type EditMode } from '../../../../extension/catalogue-page/duties/grid-keys.ts';

/** `Ctrl+Shift+ArrowDown` as a key press. */
function press(keys: string, mode: EditMode | null): Command | null {
  const parts = keys.split('+').filter(Boolean);
  const key = keys.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  const has = (name: string) => parts.slice(0, key === '+' ? undefined : -1).includes(name);
  return toCommand({ key: key === 'Space' ? ' ' : key, ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') }, mode);
}

describe('moving', () => {
  test.each<[string, Command]>([
    ['ArrowUp', { do: 'move', move: 'up', extend: false }],
    ['Shift+ArrowRight', { do: 'move', move: 'right', extend: true }],
    ['Ctrl+ArrowDown', { do: 'move', move: 'edge-down', extend: false }],
    ['Ctrl+Shift+ArrowLeft', { do: 'move', move: 'edge-left', extend: true }],
    ['Home', { do: 'move', move: 'row-start', extend: false }],
    ['Ctrl+End', { do: 'move', move: 'last', extend: false }],
    ['PageDown', { do: 'move', move: 'page-down', extend: false }],
    ['Ctrl+a', { do: 'whole', what: 'all' }],
    ['Ctrl+Space', { do: 'whole', what: 'columns' }],
    ['Shift+Space', { do: 'whole', what: 'rows' }],
    ['Enter', { do: 'take', move: 'down' }],
    ['Shift+Enter', { do: 'take', move: 'up' }],
    ['Tab', { do: 'step', back: false }],
    ['Shift+Tab', { do: 'step', back: true }],
    ['F2', { do: 'edit' }],
    ['Delete', { do: 'empty' }],
    ['Ctrl+Enter', { do: 'fill' }],
    ['Ctrl++', { do: 'insert' }],
    ['Ctrl+-', { do: 'delete' }],
    ['Ctrl+z', { do: 'undo' }],
    ['Ctrl+y', { do: 'redo' }],
    ['Ctrl+Shift+Z', { do: 'redo' }],
    ['Alt+ArrowDown', { do: 'choices' }],
    ['ContextMenu', { do: 'menu' }],
    ['Shift+F10', { do: 'menu' }],
  ])('%s', (keys, command) => expect(press(keys, null)).toEqual(command));

  test.each([
    'a',
    'Space',
    '/',
    '?',
    '=',
    'Backspace',
    'F6',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+x',
    'Ctrl+f',
    'Alt+x',
    'Process',
  ])('%s is typed, or the browser’s', (keys) => expect(press(keys, null)).toBeNull());
});

describe('editing', () => {
  test.each<[string, EditMode, Command | null]>([
    ['Enter', 'caret', { do: 'take', move: 'down' }],
    ['Tab', 'caret', { do: 'step', back: false }],
    ['Alt+Enter', 'typing', { do: 'line-break' }],
    ['Ctrl+Enter', 'typing', { do: 'fill' }],
    ['Ctrl+Shift+Enter', 'caret', { do: 'split' }],
    ['Escape', 'typing', { do: 'drop' }],
    ['ArrowRight', 'typing', { do: 'take', move: 'right' }],
    ['ArrowRight', 'caret', null],
    ['Shift+ArrowRight', 'typing', null],
    ['Home', 'caret', null],
    ['Delete', 'caret', null],
    ['Ctrl+z', 'typing', null],
    ['Ctrl+a', 'typing', null],
  ])('%s while %s', (keys, mode, command) => expect(press(keys, mode)).toEqual(command));
});
