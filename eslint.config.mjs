// Strict lint, with the rules of the design as rules.
import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { barrelRule } from './build/lint/barrel-rule.mjs';
import { fileNameRule } from './build/lint/file-name-rule.mjs';
import * as design from './build/lint/restrictions.mjs';

const house = { rules: { 'file-name': fileNameRule, 'no-barrel': barrelRule } };

export default defineConfig(
  globalIgnores(['out/', 'release/', 'tests/fixtures/']),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'house/file-name': 'error',
      'house/no-barrel': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...design.everywhere, design.namedExportsOnly],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // styles['name'] and process.env['NAME'] say that the name is a key, not a member.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['electron/**'],
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', ...design.inElectron],
      'no-restricted-globals': ['error', ...design.globalsInProduct],
      'no-restricted-imports': ['error', design.importsInElectron],
    },
  },
  {
    files: ['electron/ipc/register-ipc.ts'],
    rules: { 'no-restricted-imports': ['error', design.importsInRegisterIpc] },
  },
  {
    files: ['electron/security/**'],
    rules: { 'no-restricted-syntax': ['error', ...design.inElectronSecurity] },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...design.inRenderer],
      'no-restricted-globals': ['error', ...design.globalsInProduct],
      'no-restricted-imports': ['error', design.importsInRenderer],
    },
  },
  {
    files: ['renderer/api.ts'],
    rules: { 'no-restricted-syntax': ['error', ...design.inRendererApi] },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...design.inShared],
      'no-restricted-globals': ['error', ...design.globalsInShared],
      'no-restricted-imports': ['error', design.importsInShared],
    },
  },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...design.inTests] },
  },
  {
    files: ['**/*.config.mjs', '**/*-reporter.mjs', 'build/before-windows.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...design.everywhere] },
  },
);
