import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '../../../shared/dates';
import { inPlanOrder } from '../../../shared/repayment/plan-order';
import type { PayoffPlan } from '../../../shared/repayment/plan';
import type { DebtPosition } from '../../../shared/repayment/position';
import { Amount, Rate } from '../../components/figures';
import { useFormat, usePreferences } from '../../components/preferences';
import { inOwnOrder, movedBy, type PlanChoice } from './plan-model';
import { useNames } from './use-names';
import classes from './plans.module.css';

type Parts = {
  readonly debts: readonly DebtPosition[];
  readonly choice: PlanChoice;
  readonly plan: PayoffPlan;
  readonly onChoice: (choice: PlanChoice) => void;
};

/** The debts in the order in which the extra money reaches them; the person's own order is set here. */
export function DebtOrder({ debts, choice, plan, onChoice }: Parts) {
  const { t } = useTranslation('repayments');
  const ordered =
    choice.order === 'own'
      ? inOwnOrder(debts, choice.own)
      : inPlanOrder(debts, { kind: choice.order }).flatMap(
          ({ id }) => debts.find((debt) => debt.id === id) ?? [],
        );
  const move = (id: string, by: -1 | 1) => {
    onChoice({ ...choice, own: movedBy(debts, choice.own, { id, by }) });
  };
  return (
    <>
      <h3 className={classes.subtitle}>{t('plans.sequence')}</h3>
      <ol className={classes.order}>
        {ordered.map((debt, index) => (
          <DebtLine
            key={debt.id}
            debt={debt}
            paidOff={plan.paidOff.find(({ id }) => id === debt.id)?.month}
            move={
              choice.order === 'own'
                ? { first: index === 0, last: index === ordered.length - 1, to: move }
                : undefined
            }
          />
        ))}
      </ol>
    </>
  );
}

function DebtLine(props: {
  readonly debt: DebtPosition;
  readonly paidOff: number | undefined;
  readonly move:
    | {
        readonly first: boolean;
        readonly last: boolean;
        readonly to: (id: string, by: -1 | 1) => void;
      }
    | undefined;
}) {
  const { t } = useTranslation('repayments');
  const { today } = usePreferences();
  const format = useFormat();
  const { currencyOf } = useNames();
  const name = useDebtName()(props.debt);
  const { debt, paidOff, move } = props;
  return (
    <li className={classes.debt}>
      <span className={classes.debtName}>{name}</span>
      <span className={classes.amount}>
        <Amount minor={debt.balance} currency={currencyOf(debt.accountId)} />
      </span>
      <span className={classes.rate}>
        {debt.annualRate === 0 && debt.rates === undefined ? (
          t(debt.rateUnknown ? 'whatIf.rateUnknown' : 'whatIf.noSaving')
        ) : (
          <Rate rate={debt.annualRate} daily={false} />
        )}
      </span>
      <span className={classes.when}>
        {paidOff === undefined
          ? t('plans.notPaidOff')
          : t('plans.paidOffBy', { day: format.day(addMonths(today, paidOff)) })}
      </span>
      {move === undefined ? null : (
        <span className={classes.moves}>
          <ActionIcon
            size="sm"
            disabled={move.first}
            aria-label={t('plans.up', { name })}
            onClick={() => {
              move.to(debt.id, -1);
            }}
          >
            <IconArrowUp size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="sm"
            disabled={move.last}
            aria-label={t('plans.down', { name })}
            onClick={() => {
              move.to(debt.id, 1);
            }}
          >
            <IconArrowDown size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}

function useDebtName(): (debt: DebtPosition) => string {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { nameOf } = useNames();
  return ({ accountId, kind, since }) => {
    const words = { account: nameOf(accountId), day: since === undefined ? '' : format.day(since) };
    if (kind === 'loan') return t('plans.loanName', words);
    return kind === 'bill' ? t('plans.billName', words) : t('plans.usedName', words);
  };
}
