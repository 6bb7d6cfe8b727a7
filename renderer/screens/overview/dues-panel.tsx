import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { AccountRow } from '../../../shared/ipc/views';
import { isCarried } from '../../../shared/repayment/due-list';
import { DayText } from '../../components/figures';
import { AmountLine } from '../../components/amount-line';
import { FoldedList } from '../../components/folded-list';
import { EmptyState } from '../../components/empty-state';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { LogDebt, UnloggedSentence, unloggedOf } from '../../components/unlogged';
import type { DueLine } from '../../components/due-line';
import { dueLines, totalsByCurrency } from './overview-model';
import { useMarkPaid } from '../../components/use-mark-paid';
import lineClasses from '../../components/lines.module.css';

const SHOWN = 6;

/** What is overdue and what falls due soon, each with the one click that marks it paid. */
export function DuesPanel(props: {
  readonly dues: readonly Due[];
  readonly accounts: readonly AccountRow[];
}) {
  const { t } = useTranslation('overview');
  const { today } = usePreferences();
  const lines = useMemo(() => dueLines(props.dues, today), [props.dues, today]);
  const accountOf = (id: string) => props.accounts.find((row) => row.id === id)?.account;
  return (
    <Section
      title={t('dues.title')}
      aside={<Totals lines={lines} currencyOf={(id) => accountOf(id)?.currency ?? 'CNY'} />}
      flush
    >
      {lines.length === 0 ? (
        <NothingDue accounts={props.accounts} />
      ) : (
        <FoldedList items={lines} most={SHOWN} more={(n) => t('dues.more', { n })}>
          {(line) => (
            <DueItem
              key={line.due.id}
              line={line}
              name={accountOf(line.due.accountId)?.name ?? ''}
              currency={accountOf(line.due.accountId)?.currency}
            />
          )}
        </FoldedList>
      )}
    </Section>
  );
}

/** Drawn again only when its own due has changed. */
const DueItem = memo(function DueItem(props: {
  readonly line: DueLine;
  readonly name: string;
  readonly currency: string | undefined;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { markPaid, busy } = useMarkPaid();
  const { due, left, days, payable } = props.line;
  const what = due.number === undefined ? t('dues.bill') : t('dues.instalment', { n: due.number });
  const paid = due.paid > 0 ? ` · ${t('dues.paidPart', { amount: format.amount(due.paid) })}` : '';
  return (
    <AmountLine
      name={props.name}
      minor={left}
      currency={props.currency}
      what={`${what}${paid}`}
      when={
        isCarried(due) ? (
          due.heldIn === undefined ? (
            t('dues.carried')
          ) : (
            t('dues.held', { day: format.day(due.heldIn) })
          )
        ) : days < 0 ? (
          t('dues.overdueBy', { count: -days })
        ) : (
          <DayText day={due.dueOn} />
        )
      }
      late={days < 0 && !isCarried(due)}
    >
      {payable ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={t('dues.markPaidFor', { account: props.name, amount: format.amount(left) })}
          onClick={() => void markPaid({ dueId: due.id, accountId: due.accountId, left })}
        >
          {t('actions.markPaid')}
        </Button>
      ) : (
        <span className={lineClasses.waits}>{t('dues.waits')}</span>
      )}
    </AmountLine>
  );
});

/** All is well only where nothing is owed that nobody logged. */
function NothingDue({ accounts }: { readonly accounts: readonly AccountRow[] }) {
  const { t } = useTranslation('overview');
  const unlogged = unloggedOf(accounts);
  const [first] = unlogged;
  return first === undefined ? (
    <EmptyState
      icon={<IconCircleCheck size={28} stroke={1.5} />}
      title={t('dues.none')}
      action={<LogBill />}
    >
      {t('dues.noneHint')}
    </EmptyState>
  ) : (
    <EmptyState title={t('dues.noneLogged')} action={<LogDebt row={first} />}>
      <UnloggedSentence rows={unlogged} />
    </EmptyState>
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
  return (
    <span className={lineClasses.figure}>{t('dues.total', { amount: amounts.join(' + ') })}</span>
  );
}
