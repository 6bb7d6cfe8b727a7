import type { Moment } from '../dates';
import { formatPlain } from '../money';
import type { Account, AnyRecord } from '../records';
import type { CheckDraft, Draft } from './format';
import type { Proposal, ProposalGroup } from './propose';

export type ImportStamp = {
  readonly importId: string;
  readonly now: Moment;
  readonly newId: () => string;
};

/**
 * The records of a proposal: the new accounts, then their loans and repayments in the file's order. Groups that are still
 * undecided give none, so ask before while `proposal.undecided` holds any. Each record carries the import's id, by which
 * the whole import can be taken back.
 */
export function importRecords(proposal: Proposal, stamp: ImportStamp): AnyRecord[] {
  return proposal.groups.flatMap((group) => recordsOf(group, stamp));
}

function recordsOf(group: ProposalGroup, stamp: ImportStamp): AnyRecord[] {
  const { target } = group;
  if (target.kind === 'choose' || target.kind === 'skip') return [];
  if (target.kind === 'existing') return rowsOf(group, stamp, target.accountId);
  const account: Account = {
    ...target.account,
    ...baseOf(stamp, undefined),
    type: 'account',
  };
  return [account, ...rowsOf(group, stamp, account.id)];
}

function rowsOf(group: ProposalGroup, stamp: ImportStamp, accountId: string): AnyRecord[] {
  return [
    ...group.drafts.map((draft) => recordOf(draft, group, { ...stamp, accountId })),
    ...(group.checks ?? []).map((check) => checkOf(check, stamp, accountId)),
  ];
}

function checkOf(check: CheckDraft, stamp: ImportStamp, accountId: string): AnyRecord {
  const {
    line: _line,
    account: _account,
    product: _product,
    externalId,
    symptoms,
    ...seen
  } = check;
  return {
    ...baseOf(stamp, externalId),
    type: 'check',
    accountId,
    ...seen,
    symptoms: [...symptoms],
  };
}

function recordOf(
  draft: Draft,
  group: ProposalGroup,
  stamp: ImportStamp & { readonly accountId: string },
): AnyRecord {
  const base = { ...baseOf(stamp, draft.externalId), accountId: stamp.accountId };
  const note = noteOf(draft);
  const noted = note === '' ? base : { ...base, note };
  if (draft.type === 'repayment')
    return {
      ...noted,
      type: 'repayment',
      paidOn: draft.on,
      amount: draft.amount,
      outcome: draft.outcome,
    };
  const { annualRate = 0, method = 'daily', months } = group.terms ?? {};
  return {
    ...noted,
    type: 'loan',
    borrowedOn: draft.on,
    principal: draft.amount,
    annualRate,
    method,
    ...(months !== undefined && { months }),
  };
}

function baseOf(stamp: ImportStamp, externalId: string | undefined) {
  return {
    id: stamp.newId(),
    createdAt: stamp.now,
    updatedAt: stamp.now,
    source: {
      kind: 'import' as const,
      importId: stamp.importId,
      ...(externalId !== undefined && { externalId }),
    },
  };
}

/**
 * What the file says and no field holds, in the file's own terms: the statement's month, that two were paid in one, and
 * the cash that a discounted repayment took.
 */
function noteOf({ billingMonth, merged, cashPaid }: Draft): string {
  const parts = [
    billingMonth ?? '',
    merged ? '花呗|信用购' : '',
    cashPaid === undefined ? '' : `实付 ${formatPlain(cashPaid)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
