import { describe, expect, it } from 'vitest';
import { sourceItem } from '../../../shared/sources/items';
import { phases, steps } from '../../../shared/sources/steps';
import { checklistOf, withStep } from '../../../shared/recovery/checklist';
import { nthId, recoveryCase } from '../../fixtures/records';

const base = recoveryCase({ accountId: nthId(9101), openedOn: '2026-11-01' });

describe('the checklist of a case', () => {
  it('holds every step once, in its phase', () => {
    const listed = checklistOf(base).flatMap((phase) => phase.steps.map(({ id }) => id));
    expect([...listed].sort()).toEqual(steps.map(({ id }) => id).sort());
    expect(checklistOf(base).map(({ phase }) => phase)).toEqual([...phases]);
  });

  it('leads from every step to an item of the documents', () => {
    const lost = checklistOf(base)
      .flatMap((phase) => phase.steps)
      .filter(({ cites }) => cites.length === 0 || cites.some((id) => !sourceItem(id)));
    expect(lost).toEqual([]);
  });

  it('says on which day a step was done', () => {
    const done = withStep(base, 'repay-on-time', '2026-11-05');
    const step = checklistOf(done)
      .flatMap((phase) => phase.steps)
      .find(({ id }) => id === 'repay-on-time');
    expect(step).toMatchObject({ doneOn: '2026-11-05', repeats: true, contact: false });
  });

  it('keeps the first day when a step is ticked twice', () => {
    const once = withStep(base, 'watch-policy', '2026-11-05');
    expect(withStep(once, 'watch-policy', '2026-11-09')).toBe(once);
  });

  it('is as before when a tick is taken back', () => {
    const there = withStep(base, 'watch-policy', '2026-11-05');
    expect(withStep(there, 'watch-policy', undefined).steps).toEqual([]);
  });

  it('leaves the steps of another version alone', () => {
    const newer = { ...base, steps: [{ stepId: 'from-the-future', doneOn: '2026-11-02' }] };
    expect(withStep(newer, 'watch-policy', '2026-11-05').steps).toHaveLength(2);
    expect(checklistOf(newer).flatMap((phase) => phase.steps)).toHaveLength(steps.length);
  });
});
