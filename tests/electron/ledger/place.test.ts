import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { temporaryProfile } from '../../support/profile';

function copied() {
  const here = temporaryProfile();
  const there = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const lookAt = (profile: typeof here) => {
    const ledger = openLedger(profile, keys);
    const { epoch, device } = ledger;
    ledger.close();
    return { epoch, device };
  };
  const original = lookAt(here);
  cpSync(here.folder, there.folder, { recursive: true });
  return { original, again: () => lookAt(here), copy: () => lookAt(there) };
}

describe('a ledger whose folder was copied', () => {
  it('is told from the original by its epoch and its device', () => {
    const { original, copy } = copied();
    const { epoch, device } = copy();
    expect([epoch === original.epoch, device === original.device]).toEqual([false, false]);
  });

  it('stays who it is from then on', () => {
    const { copy } = copied();
    expect(copy()).toEqual(copy());
  });

  it('leaves the original who it was', () => {
    const { original, again, copy } = copied();
    copy();
    expect(again()).toEqual(original);
  });
});

describe('whether the person has to be told of the copy', () => {
  function told() {
    const here = temporaryProfile();
    const there = temporaryProfile();
    const keys = ledgerKeys(newDataKey());
    openLedger(here, keys).close();
    cpSync(here.folder, there.folder, { recursive: true });
    const isNew = (profile: typeof here) => {
      const ledger = openLedger(profile, keys);
      const answer = ledger.isNewHere();
      ledger.close();
      return answer;
    };
    return { original: () => isNew(here), copy: () => isNew(there), there, keys };
  }

  it('holds for the copy until they were, and never for the original', () => {
    const { original, copy, there, keys } = told();
    expect([copy(), copy(), original()]).toEqual([true, true, false]);
    const ledger = openLedger(there, keys);
    ledger.settleDown();
    expect(ledger.isNewHere()).toBe(false);
    ledger.close();
    expect(copy()).toBe(false);
  });
});
