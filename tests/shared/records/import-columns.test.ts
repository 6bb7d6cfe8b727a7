import { describe, expect, it } from 'vitest';
import { rememberColumns, type CheckColumns } from '../../../shared/records/import-columns';
import { settingsSchema } from '../../../shared/records/settings';
import { settings } from '../../fixtures/records';

const table = (date: string): CheckColumns => ({ date, totalLimit: 'b' });

describe('the memory of matched columns', () => {
  it('has the latest table first', () => {
    expect(rememberColumns([table('a')], table('b'))).toEqual([table('b'), table('a')]);
  });

  it('has each table once, in whatever order its fields come', () => {
    const turned: CheckColumns = { totalLimit: 'b', date: 'a' };
    expect(rememberColumns([table('c'), turned], table('a'))).toEqual([table('a'), table('c')]);
  });

  it('makes room for the twenty-first table', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => table(String(index)));
    const known = rememberColumns(twenty, table('new'));
    expect(known).toEqual([table('new'), ...twenty.slice(0, 19)]);
  });

  it('is empty in settings that were written before there was one', () => {
    const { importColumns: _none, ...older } = settings();
    expect(settingsSchema.parse(older).importColumns).toEqual([]);
  });
});
