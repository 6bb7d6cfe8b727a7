import type { Downgrade } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { Book } from '../history/book';
import { compare } from '../history/order';
import type { RecoveryCase } from '../records';
import { concerning, zeroOf, type CaseView } from './case-view';
import { storyOf, type Story } from './story';

/** What happened on a day to an account, whether or not a recovery case was opened for it. */
export type DowngradeStory = {
  readonly accountId: string;
  readonly on: Day;
  /** How far `since` is told: today, or a quarter after. */
  readonly until: Day;
  readonly story: Story;
  readonly zero?: CaseView['zero'];
  readonly caseId?: string;
};

/** What a person did more than a quarter later belongs to another story. Our choice. */
const TOLD_DAYS = 90;

/** Undefined where the account is not in the book, or nothing was taken from it on that day. */
export function downgradeStory(input: {
  readonly book: Book;
  readonly downgrades: readonly Downgrade[];
  readonly accountId: string;
  readonly on: Day;
  readonly asOf: Day;
}): DowngradeStory | undefined {
  const { book, accountId, on, asOf } = input;
  const history = book.accounts.find(({ account }) => account.id === accountId);
  const taken = input.downgrades.filter((one) => one.accountId === accountId && one.on === on);
  const [first] = taken;
  if (!history || !first) return undefined;
  const end = addDays(on, TOLD_DAYS);
  const until = end < asOf ? end : asOf;
  const recovery = caseFor(history.cases, { on, until });
  const zero = zeroOf(history, on, on);
  return {
    accountId,
    on,
    until,
    story: storyOf({
      history,
      trigger: first.recordId,
      recovery,
      happenedOn: on,
      until,
      downgrades: taken,
      findingsBefore: concerning(book, accountId, addDays(on, -1)),
    }),
    ...(zero ? { zero } : {}),
    ...(recovery ? { caseId: recovery.id } : {}),
  };
}

/** The first case opened on that day or after it, while the story is told. */
function caseFor(
  cases: readonly RecoveryCase[],
  span: { readonly on: Day; readonly until: Day },
): RecoveryCase | undefined {
  return [...cases]
    .sort((a, b) => compare(a.openedOn, b.openedOn))
    .find(({ openedOn }) => openedOn >= span.on && openedOn <= span.until);
}
