import { describe, expect, it } from 'vitest';
import {
  caseCard,
  caseLists,
  latestMoments,
  outcomeText,
  pointsOf,
  waitedDays,
} from '../../../../renderer/screens/recovery/recovery-model';
import { creditEvent, nthId, recoveryCase } from '../../../fixtures/records';

const accountId = nthId(9301);
const recovery = (openedOn: string, closedOn?: string) =>
  recoveryCase({ accountId, openedOn, ...(closedOn === undefined ? {} : { closedOn }) });

describe('the cases of the list', () => {
  it('are the open ones as they were opened, and the closed ones latest first', () => {
    const cases = [
      recovery('2026-03-01'),
      recovery('2026-01-01', '2026-01-20'),
      recovery('2026-02-01'),
      recovery('2025-01-01', '2026-02-20'),
    ];
    const { open, closed } = caseLists(cases);
    expect(open.map(({ openedOn }) => openedOn)).toEqual(['2026-02-01', '2026-03-01']);
    expect(closed.map(({ closedOn }) => closedOn)).toEqual(['2026-02-20', '2026-01-20']);
  });

  it('count their days from one, and only the steps that there are', () => {
    const steps = ['watch-policy', 'from-the-future'].map((stepId) => ({
      stepId,
      doneOn: '2026-03-02',
    }));
    const card = caseCard({ ...recovery('2026-03-01'), steps }, '2026-03-11');
    expect(card).toMatchObject({ day: 11, done: 1, pauseDaysLeft: 80 });
  });

  it.each([
    ['2026-05-29', 1],
    ['2026-05-30', 0],
    ['2027-01-01', 0],
  ])('have on %s this many days of pause left: %i', (today, left) => {
    expect(caseCard(recovery('2026-03-01'), today).pauseDaysLeft).toBe(left);
  });
});

it.each([
  ['its last day', '2026-05-30', false],
  ['the day after', '2026-05-31', true],
])('on %s, %s, a pause is over: %s', (_, today, over) => {
  expect(caseCard(recovery('2026-03-01'), today).pauseOver).toBe(over);
});

describe('a contact', () => {
  const event = creditEvent({ accountId, on: '2026-03-01', kind: 'support-contacted' });

  it.each([
    ['2026-03-07', undefined],
    ['2026-03-08', 7],
    ['2026-03-20', 19],
  ])('that is to be followed up on 8 March has waited on %s: %s', (today, days) => {
    expect(waitedDays({ event, followUpOn: '2026-03-08' }, today)).toBe(days);
  });

  it('with an answer waits no more', () => {
    expect(waitedDays({ event }, '2026-03-20')).toBeUndefined();
  });
});

describe('a long story', () => {
  const moments = Array.from({ length: 15 }, (_, index) => ({
    kind: 'opened' as const,
    on: `2026-03-${String(index + 1).padStart(2, '0')}`,
  }));

  it('shows its latest moments first', () => {
    const { shown, hidden } = latestMoments(moments, 12);
    expect({ hidden, first: shown[0]?.on, count: shown.length }).toEqual({
      hidden: 3,
      first: '2026-03-04',
      count: 12,
    });
  });

  it('hides nothing for the sake of two', () => {
    expect(latestMoments(moments.slice(0, 14), 12).hidden).toBe(0);
  });
});

it.each([
  ['back', '', 'back'],
  ['back', ' after the appeal ', 'back · after the appeal'],
])('the outcome %j with the words %j is kept as %j', (chosen, own, text) => {
  expect(outcomeText(chosen, own)).toBe(text);
});

it.each([
  [0.0365, '3.65'],
  [0.01, '1'],
  [0.1 + 0.2, '30'],
])('a rise of %d is written as %s points', (change, text) => {
  expect(pointsOf(change)).toBe(text);
});
