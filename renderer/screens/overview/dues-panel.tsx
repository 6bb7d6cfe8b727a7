import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { AccountRow } from '../../../shared/ipc/views';
import { Amount, DayText } from '../../components/figures';
import { EmptyState } from '../../components/empty-state';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { dueLines, totalsByCurrency, type DueLine } from './overview-model';
import { useMarkPaid } from '../../components/use-mark-paid';
import classes from './overview.module.css';

const SHOWN = 6;

/** What is overdue and what falls due soon, each with the one click that marks it paid. */
export function DuesPanel(props: {
  readonly dues: readonly Due[];
  readonly accounts: readonly AccountRow[];
}) {
  const { t } = useTranslation('overview');
  const { today } = usePreferences();
  const [all, setAll] = useState(false);
  const lines = dueLines(props.dues, today);
  const accountOf = (id: string) => props.accounts.find((row) => row.id === id)?.account;
  const shown = all ? lines : lines.slice(0, SHOWN);
  const more = lines.length - SHOWN;
  return (
    <Section
      title={t('dues.title')}
      aside={<Totals lines={lines} currencyOf={(id) => accountOf(id)?.currency ?? 'CNY'} />}
      flush
    >
      {lines.length === 0 ? (
        <EmptyState
          icon={<IconCircleCheck size={28} stroke={1.5} />}
          title={t('dues.none')}
          action={<LogBill />}
        >
          {t('dues.noneHint')}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {shown.map((line) => (
            <DueItem
              key={line.due.id}
              line={line}
              name={accountOf(line.due.accountId)?.name ?? ''}
              currency={accountOf(line.due.accountId)?.currency}
            />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('dues.fewer') : t('dues.more', { n: more })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function DueItem(props: {
  readonly line: DueLine;
  readonly name: string;
  readonly currency: string | undefined;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { markPaid, busy } = useMarkPaid();
  const { due, left, days } = props.line;
  const what = due.number === undefined ? t('dues.bill') : t('dues.instalment', { n: due.number });
  return (
    <li className={classes.line}>
      <div className={classes.grow}>
        <div className={classes.main}>
          <span className={classes.name}>{props.name}</span>
          <span className={classes.figure}>
            <Amount minor={left} currency={props.currency} />
          </span>
        </div>
        <div className={classes.sub}>
          <span>
            {what}
            {due.paid > 0 ? ` · ${t('dues.paidPart', { amount: format.amount(due.paid) })}` : ''}
          </span>
          {days < 0 ? (
            <span className={classes.late}>{t('dues.overdueBy', { count: -days })}</span>
          ) : (
            <DayText day={due.dueOn} />
          )}
        </div>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        aria-label={t('dues.markPaidFor', { account: props.name, amount: format.amount(left) })}
        onClick={() => void markPaid({ dueId: due.id, accountId: due.accountId, left })}
      >
        {t('actions.markPaid')}
      </Button>
    </li>
  );
}

function LogBill() {
  const { t } = useTranslation('overview');
  const { openLog } = useNavigation();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      onClick={() => {
        openLog({ kind: 'bill' });
      }}
    >
      {t('dues.logBill')}
    </Button>
  );
}

function Totals(props: {
  readonly lines: readonly DueLine[];
  readonly currencyOf: (accountId: string) => string;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const totals = [...totalsByCurrency(props.lines, props.currencyOf)];
  if (totals.length === 0) return null;
  const amounts = totals.map(([currency, minor]) => format.amount(minor, { currency }));
  return <span className={classes.figure}>{t('dues.total', { amount: amounts.join(' + ') })}</span>;
}
