import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Product } from '../records';
import type { AlreadyRow } from './already';
import type { CheckDraft, Draft, LeftRow, ParsedBill, UnsureRow } from './format';
import type { Proposal } from './propose';
import type { Totals } from './totals';

type ReportRecord = {
  readonly line: number;
  readonly type: 'loan' | 'repayment';
  readonly product: Product;
  readonly on: Day;
  readonly amount: Minor;
  readonly externalId: string;
  /** Only where it failed: such a row moved no money. */
  readonly outcome?: 'failed';
  /** Only where it differs: the cash that paid off `amount` of debt. */
  readonly cashPaid?: Minor;
};

type ReportCheck = Omit<CheckDraft, 'symptoms'> & {
  readonly type: 'check';
  readonly symptoms: readonly string[];
};

/** The `import` section of `analyze`: every row of the file stands in exactly one list, and totals count `records` alone. */
export type ImportReport = {
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly totals: Totals;
  readonly records: readonly (ReportRecord | ReportCheck)[];
  readonly already: readonly Pick<AlreadyRow, 'line' | 'reason'>[];
  readonly unsure: readonly (Pick<UnsureRow, 'line' | 'reason'> & Partial<ReportRecord>)[];
  readonly left: readonly Pick<LeftRow, 'line' | 'reason'>[];
};

export function importReport(parsed: ParsedBill, proposal: Proposal): ImportReport {
  const drafts = proposal.groups.flatMap((group) => group.drafts);
  return {
    format: parsed.format,
    encoding: parsed.encoding,
    rows: parsed.rows,
    totals: proposal.totals,
    records: [
      ...drafts.map(recordOf),
      ...proposal.groups.flatMap(({ checks = [] }) => checks.map(checkOf)),
    ].sort((a, b) => a.line - b.line),
    already: proposal.already.map(({ line, reason }) => ({ line, reason })),
    unsure: proposal.unsure.map(({ line, reason, draft }) => ({
      ...(draft && recordOf(draft)),
      line,
      reason,
    })),
    left: proposal.left.map(({ line, reason }) => ({ line, reason })),
  };
}

function recordOf(draft: Draft): ReportRecord {
  return {
    line: draft.line,
    type: draft.type,
    product: draft.product,
    on: draft.on,
    amount: draft.amount,
    externalId: draft.externalId,
    ...(draft.outcome === 'failed' && { outcome: 'failed' as const }),
    ...(draft.cashPaid !== undefined && { cashPaid: draft.cashPaid }),
  };
}

function checkOf(check: CheckDraft): ReportCheck {
  return { ...check, type: 'check' };
}
