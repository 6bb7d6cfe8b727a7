import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconClock,
  IconEye,
  IconGauge,
  IconMessageQuestion,
  IconMail,
  IconReceipt,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReminderKind } from '../../../shared/analysis/opinions';
import { daysBetween } from '../../../shared/dates';
import type { ReminderItem } from '../../../shared/reminders/list';
import { isCarried, payableAmong } from '../../../shared/repayment/due-list';
import { targetOf } from '../../../shared/reminders/target';
import { useRelativeDay } from '../../components/figures';
import { useFormat, usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useDue, useDues } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { placeFor } from '../../navigation/route';
import { useNames } from './use-names';
import lineClasses from '../../components/lines.module.css';
import classes from './reminders.module.css';

const icons = {
  repayment: IconReceipt,
  overdue: IconReceipt,
  check: IconEye,
  score: IconGauge,
  prompt: IconMessageQuestion,
  case: IconMail,
} satisfies Record<ReminderKind, typeof IconEye>;

/** One reminder. What waits now can be settled, opened or put off. */
export function ReminderLine(props: { readonly item: ReminderItem; readonly present?: boolean }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const words = useReminderWords(props.item);
  const { item } = props;
  const due = useDue(item.kind === 'overdue' ? item.about : '');
  // What is carried over is no alarm.
  const kind = due && isCarried(due) ? 'repayment' : item.kind;
  const Icon = icons[kind];
  const day = format.day(item.at.slice(0, 10));
  return (
    <li className={classes.line} data-kind={kind}>
      <Icon size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.grow}>
        <p className={classes.words}>{words}</p>
        <p className={classes.when}>
          {item.snoozed ? <IconClock size={13} stroke={1.9} aria-hidden /> : null}
          {day} {item.at.slice(11)}
          {item.snoozed ? ` · ${t('reminders.snoozed')}` : null}
        </p>
      </div>
      {props.present ? <Actions item={item} words={words} /> : null}
    </li>
  );
}

/** What it is about, counted from today and not from the day it was planned for. */
function useReminderWords({ kind, about, accountId, lead = 0 }: ReminderItem): string {
  const { t } = useTranslation('repayments');
  const relative = useRelativeDay();
  const { today } = usePreferences();
  const { nameOf } = useNames();
  const due = useDue(kind === 'repayment' || kind === 'overdue' ? about : '');
  const account = nameOf(accountId);
  switch (kind) {
    case 'repayment':
      return t('reminders.kinds.repayment', { account, relative: due ? relative(due.dueOn) : '' });
    case 'overdue':
      return t(due && isCarried(due) ? 'reminders.kinds.carried' : 'reminders.kinds.overdue', {
        account,
        n: due ? daysBetween(due.dueOn, today) : lead,
      });
    case 'prompt':
      return t(account === '' ? 'reminders.kinds.promptLoose' : 'reminders.kinds.prompt', {
        account,
      });
    case 'case':
      return t(account === '' ? 'reminders.kinds.caseLoose' : 'reminders.kinds.case', { account });
    default:
      return t(`reminders.kinds.${kind}`, { account });
  }
}

function Actions({ item, words }: { readonly item: ReminderItem; readonly words: string }) {
  const { t } = useTranslation('repayments');
  const { go, openLog } = useNavigation();
  const { run, busy } = useCommand();
  const { kind, key } = item;
  const open = () => {
    const { route, log } = placeFor(targetOf(item));
    if (route) go(route);
    if (log) openLog(log);
  };
  const settles = kind === 'repayment' || kind === 'overdue' ? 'paid' : 'checked';
  const way = kind === 'case' ? 'open' : 'fill';
  const waits = useWaits(item);
  const direct = !waits && kind !== 'score' && kind !== 'prompt' && kind !== 'case';
  return (
    <div className={classes.actions}>
      {waits ? <span className={lineClasses.waits}>{t('due.waits')}</span> : null}
      {direct ? (
        <Button
          size="compact-sm"
          variant="light"
          loading={busy}
          title={settles === 'checked' ? t('reminders.checkedHint') : undefined}
          aria-label={`${t(`reminders.${settles}`)}: ${words}`}
          onClick={() => void run('reminder.settle', { key }, { said: t('reminders.settled') })}
        >
          {t(`reminders.${settles}`)}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant={direct ? 'subtle' : 'light'}
        aria-label={`${t(`reminders.${way}`)}: ${words}`}
        onClick={open}
      >
        {t(`reminders.${way}`)}
      </Button>
      <Snooze item={item} words={words} />
    </div>
  );
}

/** What is paid would go to an earlier instalment, which is to be paid first. */
function useWaits({ kind, about, accountId }: ReminderItem): boolean {
  const dues = useDues({ accountId: accountId ?? '', unpaid: true });
  const isDue = kind === 'repayment' || kind === 'overdue';
  return isDue && dues !== undefined && !payableAmong(dues).has(about);
}

function Snooze({ item, words }: { readonly item: ReminderItem; readonly words: string }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { run } = useCommand();
  const said = (until: string) => `${format.day(until.slice(0, 10))} ${until.slice(11)}`;
  if (item.choices.length === 0) return null;
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${t('reminders.snooze')}: ${words}`}
        >
          {t('reminders.snooze')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {item.choices.map(({ span, until }) => (
          <Menu.Item
            key={span}
            rightSection={<span className={classes.until}>{said(until)}</span>}
            onClick={() =>
              void run(
                'reminder.snooze',
                { key: item.key, until },
                { said: t('reminders.snoozedSaid', { time: said(until) }) },
              )
            }
          >
            {t(`reminders.spans.${span}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
