/**
 * Reminders while the ledger is locked: that there is one, and nothing of what it is about. At the lock only the keys, the
 * times and the quiet hours are kept, in memory; what was shown is written down as delivered once the ledger is open again.
 */
import type { TFunction } from 'i18next';
import type { Reminder } from '../shared/analysis/opinions';
import type { OpenTarget } from '../shared/ipc/contract';
import type { QuietHours } from '../shared/reminders/quiet';
import { isQuiet } from '../shared/reminders/quiet';
import type { Clock } from './clock';
import { localTimeOf } from './clock';

type Waiting = Pick<Reminder, 'key' | 'at'>;

type Options = {
  readonly clock: Clock;
  readonly words: () => TFunction;
  readonly notify: (shown: {
    readonly title: string;
    readonly body: string;
    readonly urgent: boolean;
    readonly target: OpenTarget;
    readonly onFailed: () => void;
  }) => void;
  /** The system did not show it. */
  readonly onFailed: () => void;
};

export type LockedReminders = {
  readonly remember: (planned: readonly Waiting[], quiet: QuietHours) => void;
  readonly deliver: () => void;
  /** Ends the wait, and gives the keys of what was shown in it. */
  readonly take: () => readonly string[];
};

export function createLockedReminders(options: Options): LockedReminders {
  const { clock, words, notify } = options;
  let waiting: readonly Waiting[] = [];
  let shown: readonly Waiting[] = [];
  let quietHours: QuietHours | undefined;
  const takeBack = (due: readonly Waiting[]) => {
    options.onFailed();
    // Once the ledger was open, what waits and what was shown is in it, and no longer here.
    const still = due.filter((one) => shown.includes(one));
    shown = shown.filter((one) => !still.includes(one));
    waiting = [...waiting, ...still];
  };
  return {
    remember: (planned, quiet) => {
      waiting = planned.map(({ key, at }) => ({ key, at }));
      quietHours = { quietFrom: quiet.quietFrom, quietUntil: quiet.quietUntil };
    },
    deliver: () => {
      const now = localTimeOf(clock);
      if (!quietHours || isQuiet(quietHours, now.slice(11))) return;
      const due = waiting.filter(({ at }) => at <= now);
      if (due.length === 0) return;
      waiting = waiting.filter(({ at }) => at > now);
      shown = [...shown, ...due];
      const t = words();
      notify({
        title: t('reminders:locked'),
        body: t('reminders:lockedBody'),
        urgent: false,
        target: { to: 'reminders' },
        onFailed: () => {
          takeBack(due);
        },
      });
    },
    take: () => {
      const keys = shown.map(({ key }) => key);
      waiting = [];
      shown = [];
      return keys;
    },
  };
}
