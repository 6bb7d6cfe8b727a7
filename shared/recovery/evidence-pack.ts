/**
 * The evidence pack: what the log holds around a case, in the order in which it happened, for a person to hand in with an
 * appeal. Facts alone: nothing in it is inferred, and what the rules find is not in it.
 */
import { addDays, type Day } from '../dates';
import type { Book } from '../history/book';
import { compare } from '../history/order';
import { lenderKey } from '../patterns/measures/lender-key';
import { dayOf, type Account, type RecoveryCase } from '../records';
import { happenedOnOf } from './case-view';
import { pauseEnd } from '../patterns/measures/open-cases';
import { packFacts, type PackFact, type PackRecord } from './pack-facts';

/** The log is shown from this many days before what happened. Our choice: a quarter shows the habit before. */
export const PACK_DAYS = 90;

/** What a row is about: a record by its type, a prompt or an event by its kind, or a step of the case. */
export type PackTitle = {
  readonly of: 'records' | 'prompts' | 'events' | 'steps' | 'case';
  readonly id: string;
};

export type PackRow = {
  /** From 1, so that an appeal can point at a row. */
  readonly number: number;
  readonly on: Day;
  readonly title: PackTitle;
  readonly facts: readonly PackFact[];
  /** The row shows what the case was opened for. */
  readonly trigger: boolean;
};

export type EvidencePack = {
  readonly account: Account;
  readonly recovery: RecoveryCase;
  readonly madeOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly pauseUntil: Day;
  readonly rows: readonly PackRow[];
  /** Records about the account before `from`, which are not listed. */
  readonly earlier: number;
  /** Some of it is made-up demo data. */
  readonly demo: boolean;
};

/** Undefined where the case's account is not in the book. Up to `asOf`, or to the day the case was closed on. */
export function evidencePack(
  book: Book,
  recovery: RecoveryCase,
  asOf: Day,
): EvidencePack | undefined {
  const history = book.accounts.find(({ account }) => account.id === recovery.accountId);
  if (!history) return undefined;
  const { checks, limitChanges, loans, bills, repayments, prompts, events, account } = history;
  const from = addDays(happenedOnOf(history, recovery), -PACK_DAYS);
  const { closedOn } = recovery;
  const to = closedOn !== undefined && closedOn < asOf ? closedOn : asOf;
  const lender = lenderKey(account.lender);
  const loose = book.events.filter((one) => one.lender && lenderKey(one.lender) === lender);
  const records: readonly PackRecord[] = [
    ...[...checks, ...limitChanges, ...loans, ...bills],
    ...[...repayments, ...prompts, ...events, ...loose],
  ].filter((record) => dayOfPack(record) <= to);
  const listed = records.filter((record) => dayOfPack(record) >= from);
  const rows = [...listed.map((record) => rowOf(record, recovery)), ...caseRows(recovery, to)].sort(
    byOrder,
  );
  return {
    account,
    recovery,
    madeOn: asOf,
    from,
    to,
    pauseUntil: pauseEnd(recovery),
    rows: rows.map(({ createdAt: _createdAt, rank: _rank, ...row }, index) => ({
      number: index + 1,
      ...row,
    })),
    earlier: records.length - listed.length,
    demo: [account, ...listed].some(({ source }) => source?.kind === 'demo'),
  };
}

/** A bill is about its statement, but an appeal reads it by the day it fell due only if it had none. */
const dayOfPack = (record: PackRecord): Day => dayOf(record) ?? '';

type Unnumbered = Omit<PackRow, 'number'> & { readonly createdAt: string; readonly rank: number };

function rowOf(record: PackRecord, recovery: RecoveryCase): Unnumbered {
  return {
    on: dayOfPack(record),
    title: titleOf(record),
    facts: packFacts(record),
    trigger: record.id === recovery.trigger,
    createdAt: record.createdAt,
    rank: 0,
  };
}

function titleOf(record: PackRecord): PackTitle {
  if (record.type === 'prompt') return { of: 'prompts', id: record.kind };
  if (record.type === 'event') return { of: 'events', id: record.kind };
  return { of: 'records', id: record.type };
}

function caseRows(recovery: RecoveryCase, to: Day): readonly Unnumbered[] {
  const { openedOn, closedOn, outcome, steps } = recovery;
  const row = (on: Day, title: PackTitle, rank: number): Unnumbered => ({
    on,
    title,
    facts: [],
    trigger: false,
    createdAt: '',
    rank,
  });
  const closing: readonly PackFact[] = outcome
    ? [{ label: 'outcome', as: 'text', value: outcome }]
    : [];
  return [
    row(openedOn, { of: 'case', id: 'opened' }, 1),
    ...steps.map(({ stepId, doneOn }) => row(doneOn, { of: 'steps', id: stepId }, 2)),
    ...(closedOn === undefined
      ? []
      : [{ ...row(closedOn, { of: 'case', id: 'closed' }, 3), facts: closing }]),
  ].filter(({ on }) => on <= to);
}

function byOrder(a: Unnumbered, b: Unnumbered): number {
  return compare(a.on, b.on) || a.rank - b.rank || compare(a.createdAt, b.createdAt);
}
