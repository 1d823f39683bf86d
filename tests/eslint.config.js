// What the linter refuses, on top of the compiler: unsafe types, forgotten promises, blow-up regexes, HTML made from strings.
// Run as `eslint --config tests/eslint.config.js .` (`npm run check`); layout is Prettier's business.

import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** HTML made from strings: page text goes in as text (textContent, JSX). */
const NO_HTML_STRINGS = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
  'MemberExpression[object.name="document"][property.name=/^writeln?$/]',
  'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML)$/]',
].map((selector) => ({
  selector,
  message: 'Never build HTML from strings: put text in as text (textContent or JSX).',
}));

export default tseslint.config(
  { ignores: ['dist/', '**/.wxt/', 'tests/fixtures/', 'tests/.report/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...NO_HTML_STRINGS],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Input is pasted by strangers: no expression whose time grows faster than its input.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // Tests set up pages from HTML fixtures.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base] },
);
