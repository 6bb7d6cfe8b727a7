import type { TFunction } from 'i18next';
import { addDays } from '../shared/dates';
import type { Due } from '../shared/analysis/opinions';
import { inDueOrder, isCarried, openAmong } from '../shared/repayment/due-list';
import type { Desk } from './desk';
import type { TrayEntry } from './shell/tray';

type Actions = {
  readonly open: () => void;
  readonly log: () => void;
  readonly pay: (dueId: string) => void;
  readonly quit: () => void;
};

const SHOWN = 5;
const DAYS_AHEAD = 30;

/** What the tray's menu says: the next dues without amounts, each leading to its form, and three things one may want. */
export function trayEntries(
  desk: Desk | undefined,
  t: TFunction,
  actions: Actions,
): readonly TrayEntry[] {
  return [
    ...(desk ? dueLines(desk, t, actions) : [{ label: t('shell:tray.locked') }]),
    'separator',
    { label: t('shell:tray.open'), onClick: actions.open },
    { label: t('shell:tray.log'), onClick: actions.log },
    'separator',
    { label: t('shell:tray.quit'), onClick: actions.quit },
  ];
}

/** How many amounts are overdue or due today, those carried over left out: the number on the app's icon. */
export function pressing(desk: Desk | undefined): number {
  if (!desk) return 0;
  const { asOf, dues } = desk.analysis();
  return openAmong(dues).filter((due) => due.dueOn <= asOf && !isCarried(due)).length;
}

function dueLines(desk: Desk, t: TFunction, { pay }: Actions): TrayEntry[] {
  const { asOf, dues } = desk.analysis();
  const last = addDays(asOf, DAYS_AHEAD);
  const open = inDueOrder(dues.filter((due) => due.status !== 'paid' && due.dueOn <= last));
  if (open.length === 0) return [{ label: t('shell:tray.nothingDue') }];
  return open.slice(0, SHOWN).map((due) => ({
    label: lineOf(due, desk, t),
    onClick: () => {
      pay(due.id);
    },
  }));
}

function lineOf(due: Due, desk: Desk, t: TFunction): string {
  const record = desk.record(due.accountId);
  const account = record?.type === 'account' ? record.name : '';
  if (isCarried(due)) return t('shell:tray.carried', { account });
  return due.status === 'overdue'
    ? t('shell:tray.overdue', { account })
    : t('shell:tray.due', { account, day: due.dueOn.slice(5) });
}
