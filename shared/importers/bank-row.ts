/** Judges one row of a credit card's statement. Banks agree on little: each format says what came in, this says what it was. */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Draft } from './format';
import type { Verdict } from './verdict';
import { draftOf, left, unsure } from './verdict';

export type BankRow = {
  readonly line: number;
  readonly on: Day | undefined;
  /** What came in is above 0, what was spent below; undefined where it cannot be read. */
  readonly amount: Minor | undefined;
  readonly isYuan: boolean;
  readonly text: string;
  /** The card's last digits, where the statement has them. */
  readonly card: string;
};

export type Bank = { readonly provider: string; readonly lender: string };

const TAKEN_BACK = /撤销|冲正|退回|失败/u;
const REFUND = /退货|退款|冲账/u;
const REWARD = /奖励|返现|返还|立减|抵扣|饭票|红包|积分|优惠/u;
const INTEREST = /利息|结息/u;
/** Money that came in with no word of what for: mostly a repayment from an account elsewhere. */
const TRANSFER = /转账|汇入|转入|存入|入账|网转|现金|自扣|代扣/u;
const PERSON = /^\p{Script=Han}{2,4}$/u;

/** One judge for a file, because equal rows of a day are told apart by counting. */
export function bankJudge(bank: Bank): (row: BankRow) => Verdict {
  const keyOf = countingKeys(bank.provider);
  return (row) => {
    const { line, on, amount, text } = row;
    if (text.includes('\uFFFD')) return unsure(line, 'encoding');
    if (on === undefined) return unsure(line, 'time');
    if (amount === undefined) return unsure(line, 'amount');
    if (amount === 0) return left(line, 'zero-amount');
    if (amount < 0) return left(line, 'purchase');
    if (!text.includes('还款') && isKnownOther(text)) return left(line, otherReason(text));
    if (!row.isYuan) return unsure(line, 'currency');
    const draft = (): Draft => ({
      line,
      type: 'repayment',
      product: 'credit-card',
      lender: bank.lender,
      on,
      amount,
      outcome: 'succeeded',
      externalId: keyOf(on, amount, row.card),
      ...(row.card === '' && { perAccount: true }),
    });
    if (!text.includes('还款')) return unsure(line, 'payer-name', draft());
    // Given for a repayment, or given back after one: on some statements that is a row of its own.
    if (REWARD.test(text.slice(text.indexOf('还款')))) return unsure(line, 'wording', draft());
    return TAKEN_BACK.test(text) ? unsure(line, 'refunded', draft()) : draftOf(draft());
  };
}

/** A merchant's name alone on money that came in is a refund; a person's name or a transfer's wording is not told. */
function isKnownOther(text: string): boolean {
  if (REFUND.test(text) || REWARD.test(text) || INTEREST.test(text)) return true;
  return !PERSON.test(text) && !TRANSFER.test(text);
}

function otherReason(text: string) {
  if (INTEREST.test(text)) return 'not-credit';
  return REWARD.test(text) ? 'discount' : 'refund';
}

/**
 * Statements have no order numbers, so a row is known by its day, amount and card, and the second of two equal ones by its
 * count. Another export of the same days counts the same rows, whatever else it holds.
 */
export function countingKeys(provider: string) {
  const seen = new Map<string, number>();
  return (on: Day, amount: Minor, card: string): string => {
    const key = [provider, on, String(amount), ...(card === '' ? [] : [card])].join(':');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${String(count)}`;
  };
}
