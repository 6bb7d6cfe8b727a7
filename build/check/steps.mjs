import path from 'node:path';
import { root } from '../setup/project.mjs';

const bin = (name, file) => path.join(root, 'node_modules', name, file);

const types = (project) => ({
  name: `types ${project}`,
  command: [
    // The native compiler, in a third of the time; ESLint's typed rules still stand on the one before.
    bin('typescript-native', 'bin/tsc'),
    '--noEmit',
    '-p',
    path.join(root, project, 'tsconfig.json'),
  ],
});

const lint = (name, patterns) => ({
  name: `lint ${name}`,
  command: [
    bin('eslint', 'bin/eslint.js'),
    '--config',
    path.join(root, 'build', 'eslint.config.mjs'),
    '--max-warnings=0',
    ...patterns,
  ],
});

/** One run of ESLint uses one processor: half of the project each. */
const lintedApart = ['tests', 'electron'];

/** What `npm run check` runs: each step is one command for Node, the slowest first. */
export const steps = [
  lint(lintedApart.join(', '), lintedApart),
  lint('everything else', ['.', ...lintedApart.flatMap((it) => ['--ignore-pattern', `${it}/**`])]),
  types('tests'),
  types('renderer'),
  types('electron'),
  types('shared'),
  {
    name: 'format',
    command: [
      bin('prettier', 'bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '--config',
      path.join(root, 'build', 'prettier.config.mjs'),
      '--ignore-path',
      path.join(root, 'build', 'prettierignore'),
      '.',
    ],
  },
];
