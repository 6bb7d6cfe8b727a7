import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../renderer/components/dues-between';

const today = '2026-11-21';
/** 400 days before it: from then on the mirror holds every due. */
const first = '2025-10-17';

describe('the dues of a time', () => {
  it('are all in the mirror where it begins late enough', () => {
    const time = { from: first, to: '2026-12-31' };
    expect(partsOf(time, today)).toEqual({ held: time });
  });

  it('are asked of main for the part before that', () => {
    expect(partsOf({ from: '2024-01-01', to: '2026-11-30' }, today)).toEqual({
      held: { from: first, to: '2026-11-30' },
      older: { from: '2024-01-01', to: '2025-10-16' },
    });
  });

  it('are asked of main and of nobody else where all of it lies before', () => {
    const { held, older } = partsOf({ from: '2025-02-24', to: '2025-04-06' }, today);
    expect(older).toEqual({ from: '2025-02-24', to: '2025-04-06' });
    expect(held.from > held.to).toBe(true);
  });
});
