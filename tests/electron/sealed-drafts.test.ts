import { describe, expect, it } from 'vitest';
import { sealedDrafts } from '../../electron/sealed-drafts';
import { draftsKey, newDataKey } from '../../electron/vault/keys';

const TEXT = '[["check ",{"values":{"totalLimit":"30000"}}]]';

function kept(dataKey = newDataKey()) {
  const drafts = sealedDrafts();
  drafts.open(draftsKey(dataKey));
  drafts.keep(TEXT);
  return { drafts, dataKey };
}

describe('half-filled forms', () => {
  it('are there again once the ledger is opened again', () => {
    const { drafts, dataKey } = kept();
    drafts.lock();
    drafts.open(draftsKey(dataKey));
    expect(drafts.kept()).toBe(TEXT);
  });

  it('cannot be had or changed while it is locked', () => {
    const { drafts, dataKey } = kept();
    drafts.lock();
    drafts.keep('');
    expect(drafts.kept()).toBeNull();
    drafts.open(draftsKey(dataKey));
    expect(drafts.kept()).toBe(TEXT);
  });

  it('are not those of another ledger', () => {
    const { drafts } = kept();
    drafts.open(draftsKey(newDataKey()));
    expect(drafts.kept()).toBeNull();
  });

  it('are gone once they were saved', () => {
    const { drafts } = kept();
    drafts.keep('');
    expect(drafts.kept()).toBeNull();
  });

  it('have their key overwritten by a lock', () => {
    const drafts = sealedDrafts();
    const key = draftsKey(newDataKey());
    drafts.open(key);
    drafts.lock();
    expect(key.equals(Buffer.alloc(32))).toBe(true);
  });
});
