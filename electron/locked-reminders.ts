/**
 * Reminders while the ledger is locked: that there is one, and nothing of what it is about. At the lock only the keys and
 * times are kept, in memory; what was shown is written down as delivered once the ledger is open again.
 */
import type { TFunction } from 'i18next';
import type { Reminder } from '../shared/analysis/opinions';
import type { OpenTarget } from '../shared/ipc/contract';
import type { Clock } from './clock';
import { localTimeOf } from './clock';
import { deliveryOf } from './delivery';
import type { Desk } from './desk';

type Options = {
  readonly clock: Clock;
  readonly words: () => TFunction;
  readonly notify: (
    words: { readonly title: string; readonly body: string; readonly urgent: boolean },
    target: OpenTarget,
  ) => void;
};

export type LockedReminders = {
  readonly remember: (planned: readonly Pick<Reminder, 'key' | 'at'>[]) => void;
  readonly deliver: () => void;
  readonly writeDown: (desk: Desk) => void;
};

export function createLockedReminders({ clock, words, notify }: Options): LockedReminders {
  let waiting: readonly { readonly key: string; readonly at: string }[] = [];
  let shown: readonly string[] = [];
  return {
    remember: (planned) => {
      waiting = planned.map(({ key, at }) => ({ key, at }));
    },
    deliver: () => {
      const now = localTimeOf(clock);
      const due = waiting.filter(({ at }) => at <= now);
      if (due.length === 0) return;
      waiting = waiting.filter(({ at }) => at > now);
      shown = [...shown, ...due.map(({ key }) => key)];
      const t = words();
      const [title, body] = [t('reminders:locked'), t('reminders:lockedBody')];
      notify({ title, body, urgent: false }, { to: 'reminders' });
    },
    writeDown: (desk) => {
      waiting = [];
      const { delivered } = desk.analysis();
      const keys = shown.filter((key) => !delivered.has(key));
      shown = [];
      const changes = keys.map((key) => ({ before: null, after: deliveryOf(key, clock) }));
      desk.commit({ kind: 'system', label: 'deliver-reminders', changes });
    },
  };
}
