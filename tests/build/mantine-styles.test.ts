import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingStyles } from '../../build/bundle/mantine-styles.mjs';

const styles = (file: string) =>
  readFileSync(join('node_modules', '@mantine', 'core', 'styles', file), 'utf8');

it('the styles of a component in use are missed by their name, and of no other', () => {
  const tabs = /\.(m_[0-9a-f]+)/u.exec(styles('Tabs.layer.css'))?.[1] ?? '';
  const script = `const classes = { root: "${tabs}" };`;
  expect([
    missingStyles(script, styles('Button.layer.css')),
    missingStyles(script, styles('Tabs.layer.css')),
  ]).toEqual([['Tabs.layer.css'], []]);
});
