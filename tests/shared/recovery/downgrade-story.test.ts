import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import type { AnyRecord } from '../../../shared/records';
import { downgradeStory } from '../../../shared/recovery/downgrade-story';
import { account, check, creditEvent, recoveryCase } from '../../fixtures/records';

const own = account({ createdAt: '2026-01-01T00:00:00.000Z' });
const accountId = own.id;
const seen = (on: string, totalLimit: number, fields: object = {}) =>
  check({ accountId, on, totalLimit, used: 800_000, ...fields });
const before = seen('2026-03-01', 1_000_000);
const cut = seen('2026-03-20', 500_000, { availableLimit: 0 });
const asked = creditEvent({ accountId, on: '2026-04-02', kind: 'support-contacted' });
const late = seen('2026-08-01', 500_000);

function story(on: string, { more = [], asOf = '2026-09-01' }: Told = {}) {
  const { book, downgrades } = analyse([own, before, cut, asked, late, ...more], asOf);
  return downgradeStory({ book, downgrades, accountId, on, asOf });
}
type Told = { readonly more?: readonly AnyRecord[]; readonly asOf?: string };

describe('the story of a downgrade', () => {
  it('tells what stood on the day before, what was taken away, and which zero it is', () => {
    const told = story(cut.on);
    expect(told?.story.before).toMatchObject({ on: '2026-03-19' });
    expect(told?.story.before.findings.map(({ rule }) => rule)).toContain('utilisation-account');
    expect(told?.story.happened.downgrades.map(({ kind }) => kind)).toEqual([
      'limit-cut',
      'zero-available',
    ]);
    expect(told?.story.happened.record).toBe(cut);
    expect(told?.zero).toEqual({ on: cut.on, kind: 'cut' });
  });

  it('tells what was done since, for a quarter', () => {
    const told = story(cut.on);
    expect(told?.until).toBe('2026-06-18');
    expect(told?.story.since).toEqual([{ kind: 'record', on: asked.on, record: asked }]);
  });

  it('goes no further than today', () => {
    expect(story(cut.on, { asOf: '2026-04-01' })).toMatchObject({
      until: '2026-04-01',
      story: { since: [] },
    });
  });

  it('tells of the case that was opened for it, and of none that was opened before', () => {
    const opened = (openedOn: string) => recoveryCase({ accountId, openedOn, trigger: cut.id });
    const since = opened('2026-03-25');
    expect(story(cut.on, { more: [since] })).toMatchObject({ caseId: since.id });
    expect(story(cut.on, { more: [since] })?.story.since[0]).toEqual({
      kind: 'opened',
      on: '2026-03-25',
    });
    expect(story(cut.on, { more: [opened('2026-03-02')] })).not.toHaveProperty('caseId');
  });

  it('is not told of a day on which nothing was taken away', () => {
    expect(story('2026-03-21')).toBeUndefined();
  });
});
