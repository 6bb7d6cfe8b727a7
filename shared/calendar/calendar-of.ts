/**
 * What a calendar file holds, as plain data: all-day events with alarms. It chooses and words nothing by itself beyond the
 * keys of texts, and knows neither the file format nor the clock; `electron/calendar.ts` writes the file.
 */
import type { Analysis } from '../analysis/analysis';
import type { Due, Reminder } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { calendar as texts } from '../locales/zh-CN/calendar';
import type { Minor } from '../money';
import { presetOf } from '../presets';
import type { Account, Settings } from '../records';
import { slotOf } from '../reminders/slot';
import { fallenAway } from '../repayment/fallen-away';
import type { Obligation } from '../repayment/obligation';

export type CalendarEvent = {
  /** The same for the same matter in every export, so that importing again updates. */
  readonly uid: string;
  readonly on: Day;
  readonly title: keyof typeof texts;
  readonly account: string;
  readonly currency: string;
  /** What is left to pay. */
  readonly amount?: Minor;
  readonly number?: number;
  readonly notes: readonly (keyof typeof texts)[];
  /** Minutes from the start of the day, negative for the days before; none for what is settled. */
  readonly alarms: readonly number[];
  /** It takes an event of an earlier file back. */
  readonly cancelled?: true;
};

/** Dues settled up to so long ago stay in the file, so that an earlier import of them is updated. */
const SETTLED_DAYS = 45;

/**
 * All that is still to be paid, what was paid lately or fell away with a loan settled early (without alarms), and each
 * account's next look, by day; that of an account closed lately is taken back. Alarms come as reminders do: the chosen days before, at the chosen time, outside the quiet
 * hours.
 */
export function calendarOf(
  analysis: Pick<Analysis, 'book' | 'dues' | 'reminders' | 'asOf'>,
): readonly CalendarEvent[] {
  const { book, asOf, reminders } = analysis;
  const accounts = book.accounts.map(({ account }) => account);
  const named = new Map(accounts.map((account) => [account.id, account]));
  const since = addDays(asOf, -SETTLED_DAYS);
  const dues = analysis.dues
    .filter(({ status, dueOn }) => status !== 'paid' || dueOn >= since)
    .flatMap((due) => {
      const account = named.get(due.accountId);
      return account ? [dueEvent(due, account, book.settings)] : [];
    });
  const fallen = book.accounts.flatMap((history) =>
    fallenAway(history.dues, asOf)
      .filter(({ dueOn }) => dueOn >= since)
      .map((one) => fallenEvent(one, history.account)),
  );
  const checks = accounts.flatMap((account) => {
    const next = reminders.find(
      ({ kind, about, at }) => kind === 'check' && about === account.id && at.slice(0, 10) >= asOf,
    );
    if (next) return [checkEvent(next, account)];
    const { closedOn } = account;
    return closedOn !== undefined && closedOn <= asOf && closedOn >= since
      ? [noMoreChecks(account, closedOn)]
      : [];
  });
  return [...dues, ...fallen, ...checks].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dueEvent(due: Due, account: Account, settings: Settings): CalendarEvent {
  const paid = due.status === 'paid';
  const early = presetOf(account.product).debitedEarly?.value === true;
  return {
    uid: dueUid(due.id),
    on: due.dueOn,
    title: paid ? 'paid' : 'due',
    account: account.name,
    currency: account.currency,
    ...(paid ? {} : { amount: due.amount - due.paid }),
    ...(due.number === undefined ? {} : { number: due.number }),
    notes: early && !paid ? ['debitedEarly'] : [],
    alarms: paid ? [] : alarmsOf(settings),
  };
}

function fallenEvent({ id, number, dueOn }: Obligation, account: Account): CalendarEvent {
  return {
    uid: dueUid(id),
    on: dueOn,
    title: 'settledEarly',
    account: account.name,
    currency: account.currency,
    ...(number === undefined ? {} : { number }),
    notes: [],
    alarms: [],
    cancelled: true,
  };
}

function checkEvent({ at }: Reminder, account: Account): CalendarEvent {
  return {
    uid: checkUid(account),
    on: at.slice(0, 10),
    title: 'check',
    account: account.name,
    currency: account.currency,
    notes: [],
    alarms: [minutesOf(at.slice(11))],
  };
}

/** Nobody looks at a closed account: the next look that an earlier file held is taken back. */
function noMoreChecks(account: Account, on: Day): CalendarEvent {
  return {
    uid: checkUid(account),
    on,
    title: 'check',
    account: account.name,
    currency: account.currency,
    notes: [],
    alarms: [],
    cancelled: true,
  };
}

function alarmsOf(settings: Settings): readonly number[] {
  const { time, daysLater } = slotOf(settings);
  const leads = [...new Set(settings.leadDays)].sort((a, b) => b - a);
  return leads.map((lead) => (daysLater - lead) * 24 * 60 + minutesOf(time));
}

const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const dueUid = (id: string): string => uidOf(`due-${id.replace('#', '-')}`);

const checkUid = ({ id }: Account): string => uidOf(`check-${id}`);

const uidOf = (name: string): string => `${name}@credit-health`;
