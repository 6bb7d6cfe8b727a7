import { describe, expect, it } from 'vitest';
import { calls } from '../../../shared/ipc/channels';
import { contract } from '../../../shared/ipc/contract';

describe('the contract', () => {
  it('names what each call takes and gives, for every call and no other', () => {
    expect(Object.keys(contract).sort()).toEqual([...calls].sort());
  });

  it('leaves a change of one setting as one setting', () => {
    expect(contract['settings.change'].input.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  });
});
