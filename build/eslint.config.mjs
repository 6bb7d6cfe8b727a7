import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { kebabCase } from './lint/kebab-case.mjs';
import { deterministic, dynamicImports, impureGlobals, noClock, shape } from './lint/syntax.mjs';
import { zones } from './lint/zones.mjs';

const sources = ['shared/**', 'electron/**', 'renderer/**'];
const typed = [...sources, 'tests/**'].flatMap((it) => [`${it}/*.ts`, `${it}/*.tsx`]);
const counted = { skipBlankLines: true, skipComments: true };
const lines = (max) => ['error', { max, ...counted }];

// A later no-restricted-syntax replaces an earlier one, so each zone states its whole list.
function zoneConfig({ files, forbids }) {
  const isShared = files[0].startsWith('shared/');
  const syntax = [...shape, ...noClock, ...(isShared ? deterministic : [])];
  return {
    files: files.flatMap((it) => (it.endsWith('**') ? [`${it}/*.ts`, `${it}/*.tsx`] : [it])),
    rules: {
      'no-restricted-imports': ['error', { patterns: forbids }],
      'no-restricted-syntax': ['error', ...syntax, ...dynamicImports(forbids)],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'artifacts/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { project: { rules: { 'kebab-case': kebabCase } } },
    rules: {
      eqeqeq: 'error',
      'project/kebab-case': 'error',
      'max-lines': lines(300),
      'max-lines-per-function': lines(60),
      'max-params': ['error', { max: 3 }],
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-fallthrough': 'error',
      'no-unsafe-finally': 'error',
      // Both words are fine: an interface for an object, a type for a union or an inferred shape.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': lines(150) } },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  { files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  { files: ['shared/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...impureGlobals] } },
  ...zones.map(zoneConfig),
  {
    // The one place of each process where the clock is read.
    files: ['electron/clock.ts', 'renderer/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...shape] },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-restricted-syntax': ['error', ...shape.slice(0, 2)],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
