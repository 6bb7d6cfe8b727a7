/**
 * Shows reminders when their time has come, window open or not. What to show is planned by the pure core; here is only the
 * clock, the showing, and the writing down of what was shown. A delivery is on disk before the notification is, so that
 * no crash in between shows it twice.
 */
import type { TFunction } from 'i18next';
import type { OpenTarget } from '../shared/ipc/contract';
import type { Notice } from '../shared/reminders/digest';
import { digestOf } from '../shared/reminders/digest';
import type { AnyRecord } from '../shared/records';
import type { Reminder } from '../shared/analysis/opinions';
import type { Clock } from './clock';
import { localTimeAt, localTimeOf } from './clock';
import type { Desk } from './desk';
import { deliveryOf } from './delivery';
import { createLockedReminders } from './locked-reminders';

export type Scheduler = {
  /** Looks at the time and shows what is due; safe to call at any moment, any number of times. */
  readonly tick: () => void;
  /** Keeps the times of what is planned, and nothing else of it, for while the ledger is locked. */
  readonly remember: (desk: Desk) => void;
  readonly stop: () => void;
};

type Options = {
  readonly clock: Clock;
  readonly desk: () => Desk | undefined;
  readonly words: () => TFunction;
  readonly notify: (words: Words, target: OpenTarget) => void;
};

type Words = { readonly title: string; readonly body: string; readonly urgent: boolean };

/** Often enough that a reminder is at most this late, and rare enough to cost nothing. */
const EVERY_MS = 15_000;

export function startScheduler(options: Options): Scheduler {
  const locked = createLockedReminders(options);
  const tick = () => {
    const desk = options.desk();
    if (!desk) {
      locked.deliver();
      return;
    }
    locked.writeDown(desk);
    deliverDue(desk, options);
  };
  const timer = setInterval(tick, EVERY_MS);
  return {
    tick,
    remember: (desk) => {
      locked.remember(planned(desk));
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

function deliverDue(desk: Desk, { clock, words, notify }: Options): void {
  desk.refresh();
  const due = undelivered(desk, localTimeOf(clock));
  if (due.length === 0) return;
  const notices = digestOf(due, desk.analysis().book, localTimeOf(clock));
  const changes = due.map(({ key }) => ({ before: null, after: deliveryOf(key, clock) }));
  desk.commit({ kind: 'system', label: 'deliver-reminders', changes });
  for (const notice of notices) notify(wordsOf(notice, words()), notice.target);
}

/** Reminders whose time has come and that were not shown. */
function undelivered(desk: Desk, now: string): readonly Reminder[] {
  return planned(desk).filter((reminder) => reminder.at <= now);
}

/** Reminders that were not shown; none from before its record was logged. */
function planned(desk: Desk): readonly Reminder[] {
  const { reminders, delivered } = desk.analysis();
  return reminders.filter(
    (reminder) => !delivered.has(reminder.key) && reminder.at >= loggedAt(desk, reminder),
  );
}

/** When the record that a reminder is about was logged, in local time: what was due before that is no news. */
function loggedAt(desk: Desk, reminder: Reminder): string {
  const record: AnyRecord | undefined = desk.record(reminder.about.split('#')[0] ?? '');
  return record ? localTimeAt(Date.parse(record.createdAt)) : '';
}

function wordsOf({ title, lines, urgent }: Notice, t: TFunction): Words {
  const said = ({ key, params }: Notice['title']) => t(key, { ...params });
  return { title: said(title), body: lines.map(said).join('\n'), urgent };
}
