// Words of a vocabulary as one text: of each word only what differs from the word before. A sorted list loses a third of its letters.
// The build packs (pack-vocabularies.ts), the parse worker unpacks when it starts; the source files stay as people write them.
// Must not know what the words mean.

/** Says by its place in the alphabet how many letters a word shares with the one before, `A` = none. Words are in lower case. */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** `Acook`, `Eie`: a word without the letters it shares. */
const PACKED_WORD = /[A-Z][^A-Z]*/g;

/**
 * Packs words, in their order.
 *
 * `['cook', 'cookie']` gives `AcookEie`.
 *
 * @throws TypeError for a word with a capital letter.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    if (/[A-Z]/.test(word))
      throw new TypeError(`"${word}" has a capital letter; words of a vocabulary are in lower case.`);
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < before.length && word[shared] === before[shared]) shared++;
    packed += `${SHARED[shared] ?? ''}${word.slice(shared)}`;
    before = word;
  }
  return packed;
}

/** Unpacks what `packWords` gave. Never throws. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(PACKED_WORD) ?? []).map((word) => {
    before = before.slice(0, SHARED.indexOf(word.charAt(0))) + word.slice(1);
    return before;
  });
}
