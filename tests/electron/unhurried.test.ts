import { describe, expect, it } from 'vitest';
import { atOnce, unhurried, type Work } from '../../electron/unhurried';

function* counting(seen: string[]): Work<number> {
  for (let step = 1; step <= 3; step += 1) {
    seen.push(`step ${String(step)}`);
    yield;
  }
  return 3;
}

describe('long work', () => {
  it('can be done in one go', () => {
    expect(atOnce(counting([]))).toBe(3);
  });

  it('lets others take their turn between its steps', async () => {
    const seen: string[] = [];
    const other = new Promise<void>((resolve) => {
      setImmediate(() => {
        seen.push('another');
        resolve();
      });
    });
    const result = await unhurried(counting(seen));
    await other;
    expect([result, seen.indexOf('another') < seen.indexOf('step 3')]).toEqual([3, true]);
  });

  it('hands on what goes wrong', async () => {
    function* failing(): Work<number> {
      yield;
      throw new Error('broken');
    }
    await expect(unhurried(failing())).rejects.toThrow('broken');
  });
});
