/**
 * The story of a downgrade, as the window tells it and the person lived it: what stood before, what happened, and what was
 * done since. It puts records and findings in order; it draws no line from one to the other.
 */
import type { Downgrade, Finding } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import { between, on } from '../history/as-of';
import type { AccountHistory } from '../history/book';
import { compare } from '../history/order';
import { dayOf, type Prompt, type RecordOf, type RecoveryCase } from '../records';

/** Prompts this many days ahead of what happened belong to it: lenders tell some cuts before they make them. */
const PROMPT_DAYS = 7;

export type StoryRecord = RecordOf<
  'check' | 'limit-change' | 'loan' | 'repayment' | 'prompt' | 'event'
>;

export type Moment =
  | { readonly kind: 'record'; readonly on: Day; readonly record: StoryRecord }
  | { readonly kind: 'opened'; readonly on: Day }
  | { readonly kind: 'step'; readonly on: Day; readonly stepId: string }
  | { readonly kind: 'closed'; readonly on: Day; readonly outcome?: string };

export type Story = {
  readonly before: {
    readonly on: Day;
    readonly findings: readonly Finding[];
    readonly prompts: readonly Prompt[];
  };
  readonly happened: {
    readonly on: Day;
    readonly downgrades: readonly Downgrade[];
    /** The record that shows it; absent if it is not one of the account's. */
    readonly record?: StoryRecord;
    /** What the lender showed on that day. */
    readonly prompts: readonly Prompt[];
  };
  readonly since: readonly Moment[];
};

export function storyOf(input: {
  readonly history: AccountHistory;
  /** The record that shows what happened. */
  readonly trigger: string;
  /** The case that was opened for it, if one was. */
  readonly recovery?: RecoveryCase | undefined;
  readonly happenedOn: Day;
  readonly until: Day;
  readonly downgrades: readonly Downgrade[];
  readonly findingsBefore: readonly Finding[];
}): Story {
  const { history, recovery, happenedOn, until } = input;
  const dayBefore = addDays(happenedOn, -1);
  const records = recordsOf(history);
  const trigger = records.find(({ id }) => id === input.trigger);
  const shown = history.prompts.filter((one) => one.on === happenedOn && one !== trigger);
  const told: ReadonlySet<StoryRecord | undefined> = new Set([trigger, ...shown]);
  return {
    before: {
      on: dayBefore,
      findings: input.findingsBefore,
      prompts: between(
        history.prompts,
        { after: addDays(dayBefore, -PROMPT_DAYS), until: dayBefore },
        on,
      ),
    },
    happened: {
      on: happenedOn,
      downgrades: input.downgrades,
      ...(trigger ? { record: trigger } : {}),
      prompts: shown,
    },
    since: [
      ...records
        .map((record) => ({ kind: 'record', on: dayOf(record) ?? '', record }) as const)
        .filter(({ on: day, record }) => day >= happenedOn && !told.has(record) && day <= until),
      ...(recovery ? ownMoments(recovery, until) : []),
    ].sort(byMoment),
  };
}

function recordsOf(history: AccountHistory): readonly StoryRecord[] {
  const { checks, limitChanges, loans, repayments, prompts, events } = history;
  return [...checks, ...limitChanges, ...loans, ...repayments, ...prompts, ...events];
}

function ownMoments(recovery: RecoveryCase, until: Day): readonly Moment[] {
  const { openedOn, closedOn, outcome, steps } = recovery;
  return [
    { kind: 'opened', on: openedOn },
    ...steps
      .filter(({ doneOn }) => doneOn <= until)
      .map(({ stepId, doneOn }): Moment => ({ kind: 'step', on: doneOn, stepId })),
    ...(closedOn === undefined || closedOn > until
      ? []
      : [{ kind: 'closed', on: closedOn, ...(outcome ? { outcome } : {}) } as const]),
  ];
}

/** Within a day: what was logged, then that the case was opened, what was ticked, and that it was closed. */
const order: readonly Moment['kind'][] = ['record', 'opened', 'step', 'closed'];

function byMoment(a: Moment, b: Moment): number {
  return (
    compare(a.on, b.on) ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    compare(createdAt(a), createdAt(b))
  );
}

const createdAt = (moment: Moment): string =>
  moment.kind === 'record' ? moment.record.createdAt : '';
