import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import type { Account } from '../../../shared/records';
import type { LoanPosition } from '../../../shared/repayment/loan-position';
import { DayInput } from '../../components/day-input';
import { MoneyInput } from '../../components/money-input';
import { useFormat, usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useTimeToRead } from '../../components/use-time-to-read';
import { QuestionLine } from '../log/fields/question-line';
import { Restored } from '../log/restored';
import { useKept, type KeptForm } from '../log/use-kept';
import { keptAmount, oddSettling, shownAmount, type SettlingAmount } from './settle-model';

type Typed = { readonly amount: SettlingAmount; readonly paidOn: Day | undefined };

type Props = { readonly position: LoanPosition; readonly account: Account };

/** Logs the payment that settled a loan early and closes it, in one step. */
export function SettleLoan(props: Props) {
  const { t } = useTranslation(['repayments', 'common']);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { account, position } = props;
  const { loan } = position;
  const words = {
    account: account.name,
    day: format.day(loan.borrowedOn),
    amount: format.amount(loan.principal, { currency: account.currency }),
  };
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('repayments:loans.settling.openFor', words)}
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('repayments:loans.settling.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        closeOnClickOutside={false}
        title={t('repayments:loans.settling.title')}
        closeButtonProps={{ 'aria-label': t('common:actions.close') }}
        centered
      >
        <Fields {...props} onDone={close} />
      </Modal>
    </>
  );
}

function Fields({ position, account, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation(['repayments', 'common', 'log']);
  const format = useFormat();
  const { today } = usePreferences();
  const { run, busy } = useCommand();
  const { loan } = position;
  const form = useSettling(position);
  const { amount, offered } = form;
  // The amount that was asked about: saved as it is once it is sent again.
  const [asked, setAsked] = useState<{ readonly amount: Minor }>();
  const answerable = useTimeToRead(asked);
  const odd =
    amount !== undefined && asked?.amount === amount ? oddSettling(amount, offered) : undefined;
  const { paidOn } = form.values;
  const isInTime = paidOn !== undefined && paidOn <= today && paidOn >= loan.borrowedOn;
  const save = async () => {
    if (amount === undefined || amount === 0 || !isInTime) return;
    if (odd === undefined && oddSettling(amount, offered) !== undefined) {
      setAsked({ amount });
      return;
    }
    const said = t('repayments:loans.settling.saved', {
      account: account.name,
      amount: format.amount(amount, { currency: account.currency }),
    });
    const answer = await run('loan.settle', { loanId: loan.id, amount, paidOn }, { said });
    if (!answer.ok) return;
    form.finished();
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <Restored form={form} />
        <Text size="sm">{t('repayments:loans.settling.hint')}</Text>
        <Group grow align="flex-start">
          <MoneyInput
            data-autofocus
            label={t('repayments:loans.settling.amount')}
            currency={account.currency}
            value={amount}
            onChange={form.changeAmount}
          />
          <DayInput
            label={t('repayments:loans.settling.on')}
            required
            withAsterisk={false}
            minDate={loan.borrowedOn}
            maxDate={today}
            value={paidOn}
            onChange={(day) => {
              form.change({ paidOn: day });
            }}
          />
        </Group>
        {odd === undefined ? null : (
          <div role="alert">
            <QuestionLine>
              {t(`repayments:loans.settling.odd.${odd}`, {
                amount: format.amount(offered, { currency: account.currency }),
              })}
            </QuestionLine>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={busy || !amount || !isInTime || (odd !== undefined && !answerable)}
          >
            {t(odd === undefined ? 'repayments:loans.settling.save' : 'log:buttons.saveAnyway')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Settling = KeptForm<Typed> & {
  readonly amount: Minor | undefined;
  /** What the app works out that settles the loan today. */
  readonly offered: Minor;
  readonly changeAmount: (amount: Minor | undefined) => void;
};

/** What was typed of a settlement, kept when the dialog is closed without saving. */
function useSettling({ loan, settleToday, left, outstanding }: LoanPosition): Settling {
  const { t } = useTranslation(['repayments', 'log']);
  const { today } = usePreferences();
  const form = useKept<Typed>({
    key: `settling ${loan.id}`,
    fresh: () => ({ amount: 'offered', paidOn: today }),
    said: t('log:kept.said', { kind: t('repayments:loans.settling.one') }),
  });
  const offered = settleToday ?? left ?? outstanding;
  return {
    ...form,
    amount: shownAmount(form.values.amount, offered),
    offered,
    changeAmount: (amount) => {
      form.change({ amount: keptAmount(amount, offered) });
    },
  };
}
