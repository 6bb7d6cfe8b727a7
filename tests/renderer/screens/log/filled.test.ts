import { describe, expect, it } from 'vitest';
import { checkModel, sameAsLast } from '../../../../renderer/screens/log/drafts/check';
import { filledBy, takenBack } from '../../../../renderer/screens/log/drafts/filled';
import { check, idOf } from './samples';

const start = { accountId: idOf(1), on: '2026-05-04' };
const last = check(9, { totalLimit: 1_000_000, used: 20_000, symptoms: ['limit-frozen'] });
const typed = { ...checkModel.empty(start), availableLimit: '9000' };
const filled = sameAsLast(typed, last, 365);

describe('what “same as last” filled in', () => {
  it('goes with the account it was taken from', () => {
    const back = takenBack(filled, filledBy(typed, filled));
    expect({ ...filled, ...back }).toEqual(typed);
    expect(back).toEqual({ totalLimit: '', used: '', symptoms: [] });
  });

  it('stays where something else was typed over it', () => {
    const over = { ...filled, used: '300' };
    expect(takenBack(over, filledBy(typed, filled))).toEqual({ totalLimit: '', symptoms: [] });
  });

  it('is nothing where nothing was filled in', () => {
    expect(takenBack(typed, {})).toEqual({});
  });
});
