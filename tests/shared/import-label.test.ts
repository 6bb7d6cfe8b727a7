import { describe, expect, it } from 'vitest';
import { importedFile, importLabel } from '../../shared/import-label';

describe('the label of an import', () => {
  it('gives back the file’s name', () => {
    expect(importedFile(importLabel('支付宝 账单.csv'))).toBe('支付宝 账单.csv');
  });

  it.each(['import', 'add-check', 'merge'])('is not %s', (label) => {
    expect(importedFile(label)).toBeUndefined();
  });
});
