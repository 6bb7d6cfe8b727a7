import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billFormats } from '../../shared/importers';

describe('the page about importing bills', () => {
  it('names exactly the formats that are read', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'bill-import.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/gu)].map(([, id]) => id),
    );
    expect(named.sort()).toEqual(billFormats.map(({ id }) => id).sort());
  });
});
