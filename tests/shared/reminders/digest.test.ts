import { describe, expect, it } from 'vitest';
import { createWords } from '../../../electron/words';
import type { Book } from '../../../shared/history/book';
import type { Locale } from '../../../shared/locales';
import { digestOf, type Notice } from '../../../shared/reminders/digest';
import type { Text } from '../../../shared/reminders/line';
import { planReminders } from '../../../shared/reminders/plan';
import { account, accountId, bill, idOf, ledger, quiet, record, repayment } from './ledger';

/** What is shown at `now` when everything planned since `since` was missed. */
const digest = (book: Book, since: string, now: string): readonly Notice[] =>
  digestOf(planReminders({ book, from: since, to: `${now}:59` }), book, now);

const words = createWords();
const say = (locale: Locale, { key, params }: Text) => words.in(locale)(key, params);

const jiebei = account({ ...quiet, name: '借呗' });
const due = bill({ dueOn: '2026-03-10', amount: 90_070 });
const book = ledger([jiebei, due]);

describe('one reminder', () => {
  const [notice] = digest(book, '2026-03-07T00:00', '2026-03-07T09:00');

  it('is said in its title, in Chinese and in English', () => {
    expect(notice && say('zh-CN', notice.title)).toBe('借呗 3 天后还款');
    expect(notice && say('en', notice.title)).toBe('借呗: repayment due in 3 days');
    expect(notice?.lines).toEqual([]);
  });

  it('leads to the form that settles it', () => {
    expect(notice?.target).toEqual({ to: 'pay', dueId: due.id });
  });

  it('is not urgent three days ahead', () => {
    expect(notice?.urgent).toBe(false);
  });
});

describe('the words for a due day', () => {
  const title = (now: string, ledgerOf: Book = book) => {
    const [notice] = digest(ledgerOf, '2026-03-03T00:00', now);
    return notice && say('zh-CN', notice.title);
  };

  it.each([
    ['2026-03-03T09:00', '借呗 7 天后还款'],
    ['2026-03-09T09:00', '借呗 明天还款'],
    ['2026-03-10T09:00', '借呗 今天还款'],
    ['2026-03-11T09:00', '借呗 昨天是还款日，还没记还款'],
    ['2026-03-12T09:00', '借呗 已过还款日 2 天'],
  ])('on %s are "%s"', (now, words) => {
    expect(title(now)).toBe(words);
  });

  it('count from today when the reminder comes a day late', () => {
    expect(title('2026-03-08T09:00')).toBe('借呗 2 天后还款');
  });

  it.each([
    ['says so from the next day on', {}, '借呗 已还最低额，剩下的还在计息'],
    [
      'names what is left once amounts are turned on',
      { amountsInNotifications: true },
      '借呗 已还最低额，剩下 ¥800.70 还在计息',
    ],
  ])('of a bill whose minimum was paid in time: %s', (_, settings, words) => {
    const card = bill({ dueOn: '2026-03-10', amount: 90_070, minimumDue: 9_000 });
    const part = repayment({ billId: card.id, amount: 10_000, paidOn: '2026-03-10' });
    const shown = ledger([jiebei, card, part], settings);
    const [notice] = digest(shown, '2026-03-11T00:00', '2026-03-11T09:00');
    expect(notice && say('zh-CN', notice.title)).toBe(words);
    expect(notice?.urgent).toBe(false);
  });

  it('do not claim that no repayment was logged where part of it was', () => {
    const part = repayment({ billId: due.id, amount: 70, paidOn: '2026-03-02' });
    expect(title('2026-03-11T09:00', ledger([jiebei, due, part]))).toBe('借呗 已过还款日 1 天');
  });

  it('name no amount', () => {
    expect(title('2026-03-10T09:00')).not.toMatch(/900/u);
  });

  it('name what is still owed once amounts are turned on', () => {
    const part = repayment({ billId: due.id, amount: 70, paidOn: '2026-03-02' });
    const shown = ledger([jiebei, due, part], { amountsInNotifications: true });
    expect(title('2026-03-10T09:00', shown)).toBe('借呗 今天还款 ¥900.00');
  });

  it('group thousands and name other currencies', () => {
    const dollars = account({ ...quiet, name: 'Card', currency: 'USD' });
    const large = bill({ dueOn: '2026-03-10', amount: 123_456_789 });
    const shown = ledger([dollars, large], { amountsInNotifications: true });
    const [notice] = digest(shown, '2026-03-10T00:00', '2026-03-10T09:00');
    expect(notice && say('en', notice.title)).toBe('Card: USD 1,234,567.89 due today');
  });
});

describe('several reminders', () => {
  const prompt = record({ type: 'prompt', kind: 'other', on: '2026-03-07' });
  const overdue = bill({ id: idOf(201), dueOn: '2026-03-08' });
  const busy = ledger([jiebei, due, prompt, overdue]);

  it('of one time become one notification, what is past due first', () => {
    const notices = digest(busy, '2026-03-10T00:00', '2026-03-10T09:00');
    expect(notices.map((notice) => say('zh-CN', notice.title))).toEqual(['有 3 条提醒']);
    expect(notices[0]?.lines.map((line) => say('zh-CN', line))).toEqual([
      '借呗 已过还款日 2 天',
      '借呗 今天还款',
      '借呗 有一条风险提示还没处理',
    ]);
  });

  it('missed over days become one digest that says each thing once', () => {
    const notices = digest(busy, '2026-03-01T00:00', '2026-03-10T09:00');
    expect(notices.map((notice) => say('zh-CN', notice.title))).toEqual([
      '之前没弹出的提醒有 3 条',
    ]);
    expect(notices[0]?.lines).toHaveLength(3);
  });

  it('are all settled by it, those it folded in too', () => {
    const planned = planReminders({
      book: busy,
      from: '2026-03-01T00:00',
      to: '2026-03-10T09:01',
    });
    const [notice] = digestOf(planned, busy, '2026-03-10T09:00');
    expect(notice?.keys).toEqual(planned.map(({ key }) => key));
  });

  it('lead to the list of reminders', () => {
    const [notice] = digest(busy, '2026-03-10T00:00', '2026-03-10T09:00');
    expect(notice).toMatchObject({ target: { to: 'reminders' }, urgent: true });
  });

  it('past what a notification can show are counted', () => {
    const bills = Array.from({ length: 7 }, (_, index) =>
      bill({ id: idOf(210 + index), dueOn: '2026-03-10' }),
    );
    const [notice] = digest(ledger([jiebei, ...bills]), '2026-03-10T00:00', '2026-03-10T09:00');
    expect(notice?.lines).toHaveLength(5);
    expect(notice?.lines.at(-1)).toEqual({ key: 'reminders:more', params: { n: 3 } });
  });
});

describe('nothing due', () => {
  it('shows nothing', () => {
    expect(digestOf([], book, '2026-03-10T09:00')).toEqual([]);
  });

  it('shows nothing of what has since been removed', () => {
    const planned = planReminders({ book, from: '2026-03-10T00:00', to: '2026-03-10T09:01' });
    expect(digestOf(planned, ledger([jiebei]), '2026-03-10T09:00')).toEqual([]);
  });
});

describe('what a click opens', () => {
  const targetOf = (records: Parameters<typeof ledger>[0], on: string) =>
    digest(ledger(records), `${on}T00:00`, `${on}T09:00`)[0]?.target;

  it('is the check form for a check', () => {
    expect(targetOf([account({ checkEveryDays: 30 })], '2026-01-31')).toEqual({
      to: 'check',
      accountId,
    });
  });

  it('is the score form for a score', () => {
    const score = record({ type: 'score', scheme: 'zhima', value: 700, on: '2026-01-07' });
    expect(targetOf([score], '2026-02-07')).toEqual({ to: 'score' });
  });

  it('is the prompt for a prompt', () => {
    const prompt = record({ type: 'prompt', kind: 'other', on: '2026-03-07' });
    expect(targetOf([prompt], '2026-03-10')).toEqual({ to: 'prompt', promptId: prompt.id });
  });

  it('is the account for a contact without an answer', () => {
    const contact = record({ type: 'event', kind: 'support-contacted', on: '2026-03-03' });
    expect(targetOf([contact], '2026-03-10')).toEqual({ to: 'account', accountId });
  });
});
