/**
 * Shows reminders when their time has come, window open or not. What to show is decided by the pure core; here is only the
 * clock, the showing, and the writing down of what was shown. A delivery is on disk before the notification is, so that
 * no crash in between shows it twice; what the system then fails to show is taken back, so that it is not lost either.
 */
import type { TFunction } from 'i18next';
import type { OpenTarget } from '../shared/ipc/contract';
import type { Notice } from '../shared/reminders/digest';
import { digestOf } from '../shared/reminders/digest';
import { dueNow, unshown } from '../shared/reminders/due-now';
import type { AnyRecord } from '../shared/records';
import type { Reminder } from '../shared/analysis/opinions';
import type { Clock } from './clock';
import { localTimeOf, momentOf } from './clock';
import { deliveryOf } from './delivery';
import type { Desk } from './desk';
import type { LockedReminders } from './locked-reminders';
import { createLockedReminders } from './locked-reminders';
import { loggedAt } from './logged-at';
import type { ReminderTimes } from './reminder-times';

export type Scheduler = {
  /** Looks at the time and shows what is due; safe to call at any moment, any number of times. */
  readonly tick: () => void;
  /** Keeps the times of what is planned, and nothing else of it, for while the ledger is locked. */
  readonly remember: (desk: Desk) => void;
  /** Forgets these times: there is no ledger any more. */
  readonly forget: () => void;
  readonly stop: () => void;
};

/** What is shown for one or several reminders. `reminder` is the one that a button would settle. */
export type Shown = {
  readonly title: string;
  readonly body: string;
  readonly urgent: boolean;
  readonly target: OpenTarget;
  readonly reminder?: Reminder;
  /** To be called when the system has shown it, and when it did not. */
  readonly onShown: () => void;
  readonly onFailed: () => void;
};

type Options = {
  readonly clock: Clock;
  readonly desk: () => Desk | undefined;
  /** Where the times wait while the ledger is locked. */
  readonly times: ReminderTimes;
  /** The ledger can be locked: it does not open by itself. */
  readonly isLockable: () => boolean;
  readonly words: () => TFunction;
  readonly notify: (shown: Shown) => void;
  readonly onFault: (error: unknown) => void;
};

/** Often enough that a reminder is at most this late, and rare enough to cost nothing. */
const EVERY_MS = 15_000;

/** How long to leave a system alone that cannot show notifications; twice as long after each further failure in a row. */
const FIRST_WAIT_MS = 10 * 60_000;
const LONGEST_WAIT_MS = 24 * 3_600_000;
/** Windows may say that it has shown something, and then that it could not. */
const SECOND_THOUGHTS_MS = 60_000;

export function startScheduler(options: Options): Scheduler {
  const { round, remember } = rounds(options);
  const tick = () => {
    try {
      round();
    } catch (error) {
      // The timer goes on: what could not be done now is tried again at the next look.
      options.onFault(error);
    }
  };
  const timer = setInterval(tick, EVERY_MS);
  return {
    tick,
    remember,
    forget: options.times.forget,
    stop: () => {
      clearInterval(timer);
    },
  };
}

function rounds(options: Options): Pick<Scheduler, 'remember'> & { readonly round: () => void } {
  const { clock, desk: openDesk, words, notify, times } = options;
  const failure = backOff(clock);
  const locked = createLockedReminders({
    ...{ clock, times, words, notify },
    onShown: failure.ended,
    onFailed: failure.happened,
  });
  const { isNew, deliver, takeBack } = deliveriesIn(options);
  const showDue = (desk: Desk) => {
    const due = dueNow({ ...plannedIn(desk, clock), now: localTimeOf(clock) }).filter(isNew);
    if (due.length === 0) return;
    const notices = digestOf(due, desk.analysis().book, localTimeOf(clock));
    const keys = due.map(({ key }) => key);
    const deliveries = deliver(desk, keys);
    for (const notice of notices) {
      const onFailed = () => {
        failure.happened();
        takeBack(desk, deliveries);
      };
      notify({ ...wordsOf(notice, words()), onShown: failure.ended, onFailed });
    }
  };

  const remember = rememberIn({ ...options, locked, isNew });
  /** The desk at the last look. */
  let present: Desk | undefined;

  return {
    round: () => {
      const desk = openDesk();
      if (desk && present !== desk) deliver(desk, keysAt(desk, clock, locked.take()));
      present = desk;
      // Whether or not notifications can be shown, it is another day.
      desk?.refresh();
      if (!failure.isRecent()) {
        if (desk) showDue(desk);
        else locked.deliver();
      }
      // Not at the lock alone: a power cut comes without one.
      if (desk) remember(desk);
    },
    remember,
  };
}

/** Writes down in the ledger what is shown, and takes that back. */
function deliveriesIn({ clock, desk: openDesk, onFault }: Options) {
  /** Shown while nothing could be written down: not again in this run. */
  const unwritten = new Set<string>();
  return {
    isNew: ({ key }: Reminder) => !unwritten.has(key),
    deliver: (desk: Desk, keys: readonly string[]): readonly AnyRecord[] => {
      if (keys.length === 0) return [];
      const deliveries = keys.map((key) => deliveryOf(key, clock));
      const changes = deliveries.map((after) => ({ before: null, after }));
      try {
        desk.commit({ kind: 'system', label: 'deliver-reminders', changes });
        return deliveries;
      } catch (error) {
        // A full disk must not silence reminders; at worst the next start repeats them once.
        for (const key of keys) unwritten.add(key);
        onFault(error);
        return [];
      }
    },
    takeBack: (desk: Desk, deliveries: readonly AnyRecord[]) => {
      if (openDesk() !== desk) return;
      const changes = deliveries.flatMap(({ id }) => {
        const before = desk.record(id);
        return before ? [{ before, after: null }] : [];
      });
      try {
        desk.commit({ kind: 'system', label: 'deliver-failed', changes });
      } catch (error) {
        // The system that calls this catches nothing.
        onFault(error);
      }
    },
  };
}

/** Keeps the times of what waits, where the ledger can be locked. */
function rememberIn(parts: {
  readonly clock: Clock;
  readonly times: ReminderTimes;
  readonly isLockable: () => boolean;
  readonly locked: LockedReminders;
  readonly isNew: (reminder: Reminder) => boolean;
}): (desk: Desk) => void {
  const { clock, times, isLockable, locked, isNew } = parts;
  return (desk) => {
    if (!isLockable()) {
      times.forget();
      return;
    }
    const planned = plannedIn(desk, clock);
    const waiting = unshown(planned).filter(isNew);
    locked.remember(
      waiting.map(({ at }) => at),
      planned.settings,
    );
  };
}

/** The reminders that were told of at these times, without a word of what they were. */
function keysAt(desk: Desk, clock: Clock, times: readonly string[]): readonly string[] {
  return unshown(plannedIn(desk, clock))
    .filter(({ at }) => times.includes(at))
    .map(({ key }) => key);
}

function plannedIn(desk: Desk, clock: Clock) {
  const { reminders, book } = desk.analysis();
  return {
    reminders,
    deliveries: book.deliveries,
    settings: book.settings,
    moment: momentOf(clock),
    loggedAt: loggedAt(desk),
  };
}

function backOff(clock: Clock): {
  readonly happened: () => void;
  readonly ended: () => void;
  readonly isRecent: () => boolean;
} {
  let failedAt: number | undefined;
  /** When something was shown for the first time since the last failure. */
  let shownAt: number | undefined;
  let wait = FIRST_WAIT_MS / 2;
  return {
    happened: () => {
      failedAt = clock.now();
      if (shownAt !== undefined && failedAt - shownAt > SECOND_THOUGHTS_MS)
        wait = FIRST_WAIT_MS / 2;
      shownAt = undefined;
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    },
    ended: () => {
      shownAt ??= clock.now();
    },
    // A clock put back does not make the wait longer.
    isRecent: () =>
      failedAt !== undefined && clock.now() >= failedAt && clock.now() < failedAt + wait,
  };
}

function wordsOf(notice: Notice, t: TFunction): Omit<Shown, 'onShown' | 'onFailed'> {
  const { title, lines, urgent, target, reminder } = notice;
  const said = ({ key, params }: Notice['title']) => t(key, { ...params });
  return {
    title: said(title),
    body: lines.map(said).join('\n'),
    urgent,
    target,
    ...(reminder && { reminder }),
  };
}
