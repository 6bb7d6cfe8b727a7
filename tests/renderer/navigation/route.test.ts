import { describe, expect, it } from 'vitest';
import { placeFor } from '../../../renderer/navigation/route';
import type { OpenTarget } from '../../../shared/ipc/contract';

const id = '018f0000-0000-7000-8000-000000000001';

describe('a click outside the window', () => {
  it.each<[OpenTarget, ReturnType<typeof placeFor>]>([
    [{ to: 'overview' }, { route: { screen: 'overview' } }],
    [{ to: 'account', accountId: id }, { route: { screen: 'account', accountId: id } }],
    [{ to: 'check', accountId: id }, { log: { kind: 'check', accountId: id } }],
    [{ to: 'pay', dueId: `${id}#1` }, { log: { kind: 'repayment', dueId: `${id}#1` } }],
    [{ to: 'score' }, { log: { kind: 'score' } }],
    [{ to: 'prompt', promptId: id }, { log: { kind: 'prompt', recordId: id } }],
    [{ to: 'reminders' }, { route: { screen: 'repayments', tab: 'reminders' } }],
    [{ to: 'log' }, { log: { kind: 'check' } }],
  ])('on $to leads to its place', (target, place) => {
    expect(placeFor(target)).toEqual(place);
  });
});
