import { describe, expect, it } from 'vitest';
import { failureKind } from '../../../../renderer/screens/failure/failure-model';
import { resources } from '../../../../shared/locales/resources';

describe('why a ledger does not open', () => {
  it.each(Object.keys(resources.en.unlock.failure.titles))('is named for %s', (code) => {
    expect(failureKind(code)).toBe(code);
  });

  it('is "other" for a code without words of its own', () => {
    expect(failureKind('something-new')).toBe('other');
  });
});
