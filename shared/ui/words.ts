// Words of the views in every language of the surfaces. Each view keeps its own words beside it, in all languages at once.
// Must not know where the language setting comes from: the browser, Office or a test hands it in.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Languages the surfaces speak. To add one: here, then the compiler names every table that lacks it. */
export type UiLanguage = 'en' | 'zh';

const LANGUAGES: readonly UiLanguage[] = ['en', 'zh'];

/** One view's words: strings, or functions where a number or a name is part of the sentence. */
export type Translations<Words> = Readonly<Record<UiLanguage, Words>>;

/** Checks that every language has the same words as English. */
export function translate<Words>(words: { readonly en: Words } & Translations<NoInfer<Words>>): Translations<Words> {
  return words;
}

/** The language of everything below; English unless a surface provides another. */
export const LanguageContext = createContext<UiLanguage>('en');

/** The words of one view in the language of the surface. */
export function useWords<Words>(words: Translations<Words>): Words {
  return words[useContext(LanguageContext)];
}

/**
 * The first language of the list that the surfaces speak, else English.
 *
 *     chooseLanguage(['zh-TW', 'en']) -> 'zh'
 *     chooseLanguage(['sv']) -> 'en'
 */
export function chooseLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}
