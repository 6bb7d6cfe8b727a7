import { describe, expect, it } from 'vitest';
import type { Cursor } from '../../../../renderer/screens/account/account-model';
import { nextUnshown } from '../../../../renderer/screens/account/older-pages';
import { addDays } from '../../../../shared/dates';
import { check, idOf } from '../log/samples';

const first = '2024-01-01';
/** A check a day, the newest first, as main hands them out ten at a time. */
const all = Array.from({ length: 45 }, (_, n) => check(n, { on: addDays(first, n) })).toReversed();

function pages() {
  const asked: (Cursor | undefined)[] = [];
  const ask = (before: Cursor | undefined) => {
    asked.push(before);
    const left = all.filter(({ on }) => before === undefined || on < before.day);
    const value = { records: left.slice(0, 10), more: left.length > 10 };
    return Promise.resolve({ ok: true, value } as const);
  };
  return { ask, asked };
}

async function everything(shown: Set<string>) {
  const { ask, asked } = pages();
  const got: string[] = [];
  let place: Cursor | undefined;
  for (let more = true; more;) {
    const next = await nextUnshown(ask, place, shown);
    if (!next.ok) throw new Error('refused');
    got.push(...next.value.records.map(({ id }) => id));
    got.forEach((id) => shown.add(id));
    ({ more, place } = next.value);
  }
  return { got, asked };
}

describe('older records', () => {
  it('come in the order of their days, each once', async () => {
    const { got } = await everything(new Set());
    expect(got).toEqual(all.map(({ id }) => id));
  });

  it('have what lies between the newest and an old day that was logged today', async () => {
    const shown = new Set([idOf(0), ...all.slice(0, 12).map(({ id }) => id)]);
    const { got } = await everything(new Set(shown));
    expect(got).toEqual(all.filter(({ id }) => !shown.has(id)).map(({ id }) => id));
  });

  it('have the newest where only old ones are shown', async () => {
    const shown = new Set(all.slice(20).map(({ id }) => id));
    const { got } = await everything(new Set(shown));
    expect(got).toEqual(all.slice(0, 20).map(({ id }) => id));
  });

  it('pass over pages that are shown already in one go', async () => {
    const { ask, asked } = pages();
    const next = await nextUnshown(ask, undefined, new Set(all.slice(0, 30).map(({ id }) => id)));
    expect(next).toMatchObject({ ok: true, value: { more: true } });
    expect(asked).toHaveLength(4);
  });

  it('end where there is nothing more', async () => {
    const { ask } = pages();
    const next = await nextUnshown(ask, undefined, new Set(all.map(({ id }) => id)));
    expect(next).toMatchObject({ ok: true, value: { records: [], more: false } });
  });

  it('are not taken for ended where they could not be asked for', async () => {
    const refused = { ok: false, error: { code: 'unreachable' } } as const;
    expect(await nextUnshown(() => Promise.resolve(refused), undefined, new Set())).toEqual(
      refused,
    );
  });
});
