import type { Day } from '../../shared/dates';
import type { OpenTarget } from '../../shared/ipc/contract';
import type { TermId } from '../../shared/locales/terms';
import type { Minor } from '../../shared/money';
import { assertNever } from '../../shared/result';

/** Where the window stands. */
export type Route =
  | { readonly screen: 'overview' }
  | { readonly screen: 'accounts' }
  | {
      readonly screen: 'account';
      readonly accountId: string;
      /** An entry of its timeline to show. */
      readonly recordId?: string;
    }
  | { readonly screen: 'repayments'; readonly tab?: RepaymentsTab }
  | {
      readonly screen: 'trends';
      readonly accountIds?: readonly string[];
      /** A day to bring into view. */
      readonly focus?: Day;
    }
  | {
      readonly screen: 'patterns';
      readonly findingKey?: string;
      /** What one day took away from one account: its story is to be unfolded. */
      readonly downgrade?: { readonly accountId: string; readonly on: Day };
    }
  | { readonly screen: 'recovery'; readonly caseId?: string }
  | {
      readonly screen: 'sources';
      /** An item of the documents, as citations name it: `001/3.1`. */
      readonly item?: string;
    }
  | {
      readonly screen: 'settings';
      readonly section?: 'reminders';
      /** What the search in the settings begins with. */
      readonly find?: string;
    }
  | { readonly screen: 'help'; readonly term?: TermId }
  | { readonly screen: 'import' };

export type ScreenName = Route['screen'];

/** Whether a screen that shows the one shows the other without beginning anew. */
export function isSameScreen(one: Route, other: Route): boolean {
  if (one.screen === 'account' && other.screen === 'account')
    return one.accountId === other.accountId;
  if (one.screen === 'settings' && other.screen === 'settings')
    return (one.find ?? '') === (other.find ?? '');
  return one.screen === other.screen;
}

/** The screens of the main navigation, in its order. */
export const places = [
  'overview',
  'accounts',
  'repayments',
  'trends',
  'patterns',
  'recovery',
  'sources',
  'import',
  'settings',
  'help',
] as const satisfies readonly ScreenName[];

export const repaymentsTabs = ['due', 'loans', 'plans', 'rates', 'reminders'] as const;
export type RepaymentsTab = (typeof repaymentsTabs)[number];

export const logKinds = [
  'check',
  'repayment',
  'limit-change',
  'prompt',
  'loan',
  'bill',
  'event',
  'score',
  'cashflow',
  'account',
] as const;
export type LogKind = (typeof logKinds)[number];

/** The form that stands open above the screen. `recordId` edits that record; `dueId` is what a repayment pays, `amount` how much. */
export type LogState = {
  readonly kind: LogKind;
  readonly accountId?: string;
  readonly dueId?: string;
  readonly amount?: Minor;
  readonly recordId?: string;
};

export type Place = { readonly route: Route; readonly log: LogState | null };

/** Where a click on a notification or a tray entry leads. */
export function placeFor(target: OpenTarget): { readonly route?: Route; readonly log?: LogState } {
  switch (target.to) {
    case 'overview':
      return { route: { screen: 'overview' } };
    case 'account':
      return { route: { screen: 'account', accountId: target.accountId } };
    case 'check':
      return { log: { kind: 'check', accountId: target.accountId } };
    case 'pay':
      return { log: { kind: 'repayment', dueId: target.dueId } };
    case 'score':
      return { log: { kind: 'score' } };
    case 'prompt':
      return { log: { kind: 'prompt', recordId: target.promptId } };
    case 'reminders':
      return { route: { screen: 'repayments', tab: 'reminders' } };
    case 'log':
      return { log: { kind: 'check' } };
    case 'file':
      return { route: { screen: 'import' } };
    default:
      return assertNever(target);
  }
}
