import { describe, expect, it } from 'vitest';
import { addContact } from '../../../electron/commands/add-contact';
import { changePause } from '../../../electron/commands/change-pause';
import { closeCase, reopenCase } from '../../../electron/commands/close-case';
import { declineCase } from '../../../electron/commands/decline-case';
import { openCase } from '../../../electron/commands/open-case';
import { tickStep } from '../../../electron/commands/tick-step';
import { redo, undo } from '../../../electron/commands/undo';
import { viewOfCase } from '../../../electron/queries/case';
import { storyOfDowngrade } from '../../../electron/queries/downgrade';
import { ownHistory } from '../../../electron/queries/own-history';
import { caseOffers } from '../../../shared/recovery/offers';
import { at, openOffice, refusal } from '../office';

const TODAY = '2026-03-10';

/** An office with a frozen account, and the check that shows it. */
function openCaseOffice() {
  const office = openOffice();
  const { context, clock, add, accountId } = office;
  clock.set(at(`${TODAY}T12:00`));
  const symptoms = ['limit-frozen'];
  const trigger = add({ type: 'check', accountId, on: TODAY, availableLimit: 0, symptoms });
  const open = (more: { pauseUntil?: string } = {}) =>
    openCase(context, { accountId, trigger, ...more }).ids[0] ?? '';
  return { ...office, trigger, open };
}

describe('an offered case', () => {
  const offersOf = ({ desk }: ReturnType<typeof openCaseOffice>) => {
    const { downgrades, book, asOf } = desk.analysis();
    const cases = book.accounts.flatMap((history) => history.cases);
    return caseOffers({ downgrades, cases, dismissals: book.dismissals, asOf });
  };

  it('is declined, which undo takes back', () => {
    const office = openCaseOffice();
    const { context, accountId } = office;
    expect(offersOf(office)).toHaveLength(1);
    declineCase(context, { accountId, on: TODAY });
    expect(offersOf(office)).toEqual([]);
    undo(context);
    expect(offersOf(office)).toHaveLength(1);
  });

  it('that is not there cannot be declined', () => {
    const { context, accountId } = openCaseOffice();
    expect(refusal(() => declineCase(context, { accountId, on: '2026-03-09' }))).toEqual({
      code: 'no-such-offer',
      path: 'on',
    });
  });

  it('can still be opened once it was declined', () => {
    const { context, accountId, desk, open } = openCaseOffice();
    declineCase(context, { accountId, on: TODAY });
    expect(desk.record(open())).toMatchObject({ type: 'case' });
  });

  it('stays declined in a window that opens later', () => {
    const { context, accountId, desk } = openCaseOffice();
    const { ids } = declineCase(context, { accountId, on: TODAY });
    const mirrored = desk.snapshot().rows.records.map(({ id }) => id);
    expect(mirrored).toEqual(expect.arrayContaining([...ids]));
  });
});

describe('the queries about a downgrade', () => {
  it('tell its story, and refuse a day on which nothing happened', () => {
    const { desk, accountId, trigger } = openCaseOffice();
    expect(storyOfDowngrade(desk, { accountId, on: TODAY })).toMatchObject({
      story: { happened: { record: { id: trigger } } },
    });
    expect(refusal(() => storyOfDowngrade(desk, { accountId, on: '2026-03-09' }))).toMatchObject({
      code: 'no-such-record',
    });
  });

  it('count the own history once for each state of the ledger', async () => {
    const { desk, add, accountId } = openCaseOffice();
    expect(await ownHistory(desk)).toBeNull();
    for (const [on, totalLimit] of [
      ['2026-02-01', 900],
      ['2026-02-10', 800],
      ['2026-02-20', 700],
    ] as const)
      add({ type: 'check', accountId, on, totalLimit, symptoms: [] });
    const counted = await ownHistory(desk);
    expect(counted).toMatchObject({ downgrades: 3, to: TODAY });
    expect(await ownHistory(desk)).toBe(counted);
  });
});

describe('opening a case', () => {
  it('opens it today for the record that shows what happened', () => {
    const { desk, accountId, trigger, open } = openCaseOffice();
    const caseId = open();
    const recovery = desk.record(caseId);
    expect(recovery).toMatchObject({
      type: 'case',
      accountId,
      trigger,
      openedOn: TODAY,
      steps: [],
    });
    expect(viewOfCase(desk, caseId)).toMatchObject({ open: true, zero: { kind: 'frozen' } });
  });

  it('refuses a second one while the first stands open', () => {
    const { open } = openCaseOffice();
    open();
    expect(refusal(() => open())).toEqual({ code: 'case-already-open' });
  });

  it('refuses the record of another account', () => {
    const { context, add, trigger } = openCaseOffice();
    const beta = { type: 'account', name: 'B', product: 'other', lender: 'Beta', revolving: true };
    const other = add(beta);
    expect(refusal(() => openCase(context, { accountId: other, trigger }))).toEqual({
      code: 'other-account',
      path: 'trigger',
    });
  });

  it.each([
    ['the day before', '2026-03-09', 'invalid'],
    ['today', TODAY, undefined],
  ])('with a pause until %s is refused or not', (_when, pauseUntil, code) => {
    const { open } = openCaseOffice();
    const failure = refusal(() => open({ pauseUntil })) as { code: string } | undefined;
    expect(failure?.code).toBe(code);
  });

  it('is taken back and brought again by undo and redo', () => {
    const { context, desk, open } = openCaseOffice();
    const caseId = open();
    undo(context);
    expect(desk.record(caseId)).toBeUndefined();
    redo(context);
    expect(desk.record(caseId)).toBeDefined();
  });
});

describe('the steps of a case', () => {
  const tick = (office: ReturnType<typeof openCaseOffice>, caseId: string, done = true) =>
    tickStep(office.context, { caseId, stepId: 'ask-help-centre', done });

  it('are marked with the day, and unmarked', () => {
    const office = openCaseOffice();
    const caseId = office.open();
    tick(office, caseId);
    expect(office.desk.record(caseId)).toMatchObject({
      steps: [{ stepId: 'ask-help-centre', doneOn: TODAY }],
    });
    tick(office, caseId, false);
    expect(office.desk.record(caseId)).toMatchObject({ steps: [] });
  });

  it('commit nothing when they are marked already', () => {
    const office = openCaseOffice();
    const caseId = office.open();
    const { seq } = tick(office, caseId);
    expect(tick(office, caseId).seq).toBe(seq);
  });

  it('are none of our own invention', () => {
    const { context, open } = openCaseOffice();
    const input = { caseId: open(), stepId: 'buy-a-fund', done: true };
    expect(refusal(() => tickStep(context, input))).toEqual({
      code: 'no-such-step',
      path: 'stepId',
    });
  });
});

describe('a contact in a case', () => {
  it('becomes an event of the account, with its channel, words and answer', () => {
    const { context, desk, accountId, open } = openCaseOffice();
    const [id = ''] = addContact(context, {
      caseId: open(),
      kind: 'support-contacted',
      channel: '客服电话',
      text: '问了原因',
      answer: '系统评估',
      reference: 'T-1',
    }).ids;
    expect(desk.record(id)).toMatchObject({
      type: 'event',
      accountId,
      on: TODAY,
      kind: 'support-contacted',
      note: '客服电话 · 问了原因',
      outcome: '系统评估',
      reference: 'T-1',
    });
  });

  it('keeps what came back as the outcome of an answer', () => {
    const { context, desk, open } = openCaseOffice();
    const input = { kind: 'appeal-answered', channel: '帮助中心', text: '不恢复' } as const;
    const [id = ''] = addContact(context, { caseId: open(), on: '2026-03-09', ...input }).ids;
    expect(desk.record(id)).toMatchObject({
      on: '2026-03-09',
      note: '帮助中心',
      outcome: '不恢复',
    });
  });

  it('is not dated after today, when the plan could not show it', () => {
    const { context, open } = openCaseOffice();
    const input = { kind: 'support-contacted', channel: 'a', text: 'b' } as const;
    expect(
      refusal(() => addContact(context, { caseId: open(), on: '2026-03-11', ...input })),
    ).toEqual({ code: 'invalid', issues: [{ path: 'on', code: 'in-the-future' }] });
  });

  it('waits for an answer in the view of the case until there is one', () => {
    const { context, desk, open } = openCaseOffice();
    const caseId = open();
    addContact(context, { caseId, kind: 'appeal-submitted', channel: 'a', text: 'b' });
    expect(viewOfCase(desk, caseId).contacts[0]?.followUpOn).toBe('2026-03-17');
    addContact(context, { caseId, kind: 'appeal-answered', channel: 'a', text: 'c' });
    expect(viewOfCase(desk, caseId).contacts[0]?.followUpOn).toBeUndefined();
  });
});

describe('the pause of a case', () => {
  it('moves to the day that was chosen', () => {
    const { context, desk, open } = openCaseOffice();
    const caseId = open();
    changePause(context, { caseId, until: '2026-04-01' });
    expect(viewOfCase(desk, caseId).pause).toMatchObject({ until: '2026-04-01', daysLeft: 22 });
  });

  it('cannot end before the case began', () => {
    const { context, open } = openCaseOffice();
    const input = { caseId: open(), until: '2026-03-09' };
    expect(refusal(() => changePause(context, input))).toEqual({
      code: 'invalid',
      issues: [{ path: 'until', code: 'before-opened' }],
    });
  });

  it('ends within two years', () => {
    const { context, open } = openCaseOffice();
    const caseId = open();
    changePause(context, { caseId, until: '2028-03-09' });
    expect(refusal(() => changePause(context, { caseId, until: '2028-03-10' }))).toEqual({
      code: 'invalid',
      issues: [{ path: 'until', code: 'pause-too-long' }],
    });
  });
});

describe('closing a case', () => {
  it('ends it today, with how it ended', () => {
    const { context, desk, clock, open } = openCaseOffice();
    const caseId = open();
    clock.set(at('2026-03-20T12:00'));
    closeCase(context, { caseId, outcome: ' back ' });
    expect(desk.record(caseId)).toMatchObject({ closedOn: '2026-03-20', outcome: 'back' });
  });

  it.each([
    [
      'a step',
      (context: Context, caseId: string) =>
        tickStep(context, { caseId, stepId: 'watch-policy', done: true }),
    ],
    [
      'a contact',
      (context: Context, caseId: string) =>
        addContact(context, { caseId, kind: 'support-contacted', channel: 'a', text: 'b' }),
    ],
    [
      'a pause',
      (context: Context, caseId: string) => changePause(context, { caseId, until: '2026-05-01' }),
    ],
    [
      'an end',
      (context: Context, caseId: string) => closeCase(context, { caseId, outcome: 'again' }),
    ],
  ])('takes no %s any more', (_what, work) => {
    const { context, open } = openCaseOffice();
    const caseId = open();
    closeCase(context, { caseId, outcome: 'back' });
    expect(refusal(() => work(context, caseId))).toEqual({ code: 'case-closed' });
  });

  it('is taken back by opening it again, which only a closed case can be', () => {
    const { context, desk, open } = openCaseOffice();
    const caseId = open();
    expect(refusal(() => reopenCase(context, { caseId }))).toEqual({ code: 'case-still-open' });
    closeCase(context, { caseId, outcome: 'back' });
    reopenCase(context, { caseId });
    expect(desk.record(caseId)).not.toHaveProperty('closedOn');
    expect(desk.record(caseId)).not.toHaveProperty('outcome');
  });

  it('cannot be taken back while a newer case of the account stands open', () => {
    const { context, open } = openCaseOffice();
    const first = open();
    closeCase(context, { caseId: first, outcome: 'back' });
    open();
    expect(refusal(() => reopenCase(context, { caseId: first }))).toEqual({
      code: 'case-already-open',
    });
  });
});

type Context = ReturnType<typeof openCaseOffice>['context'];

describe('a case that is not there', () => {
  it('is refused by name', () => {
    const { context, desk, trigger } = openCaseOffice();
    const gone = { code: 'no-such-record' };
    expect(refusal(() => closeCase(context, { caseId: trigger, outcome: '' }))).toMatchObject(gone);
    expect(refusal(() => viewOfCase(desk, trigger))).toMatchObject(gone);
  });
});
