import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Minor } from '../../../shared/money';
import { presetOf } from '../../../shared/presets';
import { isCarried } from '../../../shared/repayment/due-list';
import { AmountLine } from '../../components/amount-line';
import { DayText } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useNavigation } from '../../navigation/navigation';
import type { DueLine } from '../../components/due-line';
import { useNames } from './use-names';
import lineClasses from '../../components/lines.module.css';
import classes from './repayments.module.css';

/** One amount due: whose, what, when, and the click that marks it paid, unless something earlier is to be paid first. */
export function DueItem(props: { readonly line: DueLine; readonly estimate?: Minor | undefined }) {
  const { t } = useTranslation('repayments');
  const { accountOf } = useNames();
  const { due, left, days } = props.line;
  const account = accountOf(due.accountId);
  const currency = account?.currency;
  return (
    <AmountLine
      name={account?.name}
      minor={left}
      currency={currency}
      what={<What line={props.line} />}
      when={
        days < 0 ? (
          <>
            <DayText day={due.dueOn} show="absolute" /> · {t('due.late', { n: -days })}
          </>
        ) : (
          <DayText day={due.dueOn} />
        )
      }
      late={days < 0}
      notes={<Notes {...props} early={account !== undefined && isDebitedEarly(account.product)} />}
    >
      {props.line.payable ? (
        <PayButtons line={props.line} name={account?.name ?? ''} currency={currency} />
      ) : (
        <span className={lineClasses.waits}>{t('due.waits')}</span>
      )}
    </AmountLine>
  );
}

const isDebitedEarly = (product: Parameters<typeof presetOf>[0]): boolean =>
  presetOf(product).debitedEarly?.value === true;

function What({ line: { due } }: { readonly line: DueLine }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { currencyOf } = useNames();
  const amount = (minor: Minor) => format.amount(minor, { currency: currencyOf(due.accountId) });
  const parts = [
    due.number === undefined ? t('due.bill') : t('due.instalment', { n: due.number }),
    ...(due.paid > 0 ? [t('due.paidPart', { amount: amount(due.paid) })] : []),
    ...(due.minimumDue !== undefined && due.minimumDue > due.paid
      ? [t('due.minimum', { amount: amount(due.minimumDue) })]
      : []),
  ];
  return parts.join(' · ');
}

/** What costs money when it is missed. */
function Notes(props: {
  readonly line: DueLine;
  readonly estimate?: Minor | undefined;
  readonly early: boolean;
}) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { currencyOf } = useNames();
  const { due, days } = props.line;
  const currency = currencyOf(due.accountId);
  if (isCarried(due))
    return (
      <p className={classes.note}>
        {due.heldIn === undefined
          ? t('due.carried')
          : t('due.held', { day: format.day(due.heldIn) })}
      </p>
    );
  if (props.estimate !== undefined && props.estimate > 0)
    return (
      <p className={classes.note}>
        {t('due.estimate', { amount: format.amount(props.estimate, { currency }) })}
      </p>
    );
  return props.early && days >= 0 && days <= 7 ? (
    <p className={classes.note}>{t('due.early')}</p>
  ) : null;
}

function PayButtons(props: {
  readonly line: DueLine;
  readonly name: string;
  readonly currency: string | undefined;
}) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { openLog } = useNavigation();
  const { run, busy } = useCommand();
  const { due, left } = props.line;
  const { name: account, currency = 'CNY' } = props;
  const amount = format.amount(left, { currency });
  const day = format.day(due.dueOn);
  return (
    <div className={classes.buttons}>
      <Button
        size="compact-sm"
        variant="light"
        loading={busy}
        aria-label={t('due.payFor', { account, day, amount })}
        onClick={() =>
          void run('due.pay', { dueId: due.id }, { said: t('due.done', { account, amount }) })
        }
      >
        {t('due.pay')}
      </Button>
      <Tooltip label={t('due.other')}>
        <ActionIcon
          size="md"
          aria-label={t('due.otherFor', { account, day })}
          onClick={() => {
            openLog({ kind: 'repayment', dueId: due.id });
          }}
        >
          <IconPencil size={17} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
