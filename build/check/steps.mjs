import path from 'node:path';
import { root } from '../setup/project.mjs';

const bin = (name, file) => path.join(root, 'node_modules', name, file);

const types = (project) => ({
  name: `types ${project}`,
  command: [
    bin('typescript', 'bin/tsc'),
    '--noEmit',
    '-p',
    path.join(root, project, 'tsconfig.json'),
  ],
});

/** What `npm run check` runs: each step is one command for Node, the slowest first. */
export const steps = [
  {
    name: 'lint',
    command: [
      bin('eslint', 'bin/eslint.js'),
      '--config',
      path.join(root, 'build', 'eslint.config.mjs'),
      '--max-warnings=0',
      '.',
    ],
  },
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
