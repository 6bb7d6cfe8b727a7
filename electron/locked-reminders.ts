/**
 * Reminders while the ledger is locked: that there is one, and nothing of what it is about. Only the times and the quiet
 * hours are known; what was shown is written down as delivered once the ledger is open again.
 */
import type { TFunction } from 'i18next';
import type { OpenTarget } from '../shared/ipc/contract';
import type { LocalTime } from '../shared/reminders/local-time';
import type { QuietHours } from '../shared/reminders/quiet';
import { isQuiet } from '../shared/reminders/quiet';
import type { Clock } from './clock';
import { localTimeOf } from './clock';
import type { ReminderTimes } from './reminder-times';

type Options = {
  readonly clock: Clock;
  readonly times: ReminderTimes;
  readonly words: () => TFunction;
  readonly notify: (shown: {
    readonly title: string;
    readonly body: string;
    readonly urgent: boolean;
    readonly target: OpenTarget;
    readonly onShown: () => void;
    readonly onFailed: () => void;
  }) => void;
  /** The system has shown it, or did not. */
  readonly onShown: () => void;
  readonly onFailed: () => void;
};

export type LockedReminders = {
  readonly remember: (planned: readonly LocalTime[], quiet: QuietHours) => void;
  readonly deliver: () => void;
  /** Ends the wait, and gives the times of what was shown in it. */
  readonly take: () => readonly LocalTime[];
};

export function createLockedReminders(options: Options): LockedReminders {
  const { clock, times, words, notify } = options;
  const takeBack = (due: readonly LocalTime[]) => {
    options.onFailed();
    const kept = times.read();
    // Once the ledger was open, what waits and what was shown is in it, and no longer here.
    if (!kept) return;
    const still = due.filter((one) => kept.shown.includes(one));
    const shown = kept.shown.filter((one) => !still.includes(one));
    times.keep({ ...kept, shown, waiting: [...kept.waiting, ...still] });
  };
  return {
    remember: (planned, { quietFrom, quietUntil }) => {
      times.keep({ waiting: [...planned], shown: [], quietFrom, quietUntil });
    },
    deliver: () => {
      const kept = times.read();
      const now = localTimeOf(clock);
      if (!kept || isQuiet(kept, now.slice(11))) return;
      const due = kept.waiting.filter((at) => at <= now);
      if (due.length === 0) return;
      const waiting = kept.waiting.filter((at) => at > now);
      times.keep({ ...kept, waiting, shown: [...kept.shown, ...due] });
      const t = words();
      notify({
        title: t('reminders:locked'),
        body: t('reminders:lockedBody'),
        urgent: false,
        target: { to: 'reminders' },
        onShown: options.onShown,
        onFailed: () => {
          takeBack(due);
        },
      });
    },
    take: () => {
      const shown = times.read()?.shown ?? [];
      times.forget();
      return shown;
    },
  };
}
