import { Button, SegmentedControl } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import type { PayoffPlan } from '../../../shared/repayment/plan';
import type { DebtPosition } from '../../../shared/repayment/position';
import { PayoffLines, type PayoffLine } from '../../charts/payoff-lines';
import { Amount } from '../../components/figures';
import { MoneyInput } from '../../components/money-input';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useMonthWords } from '../account/month-words';
import { BalanceTable } from './balance-table';
import { DebtOrder } from './debt-order';
import {
  comparePlans,
  debtsIn,
  growsWithoutEnd,
  monthAhead,
  orders,
  owedInAll,
  type Comparison,
  type PlanChoice,
} from './plan-model';
import { useNames } from './use-names';
import classes from './plans.module.css';

/** An extra that shows something, before the person has typed their own: 500 yuan. */
const FIRST_EXTRA: Minor = 50_000;

/** Payoff plans: the agreed course against one with something extra, drawn and in figures. */
export function PayoffSection(props: {
  readonly debts: readonly DebtPosition[];
  readonly currency: string;
}) {
  const { t } = useTranslation('repayments');
  const { currencyOf } = useNames();
  const [choice, setChoice] = useState<PlanChoice>({
    order: 'avalanche',
    own: [],
    extra: FIRST_EXTRA,
  });
  const { debts, others } = debtsIn(props.debts, props.currency, currencyOf);
  if (debts.length === 0)
    return (
      <Section title={t('plans.title')}>
        <p className={classes.hint}>{t('plans.none')}</p>
      </Section>
    );
  const comparison = comparePlans(debts, choice);
  return (
    <Section title={t('plans.title')} description={t('plans.intro')}>
      <Choices
        choice={choice}
        owed={owedInAll(debts)}
        currency={props.currency}
        onChoice={setChoice}
      />
      <Results comparison={comparison} currency={props.currency} />
      <Drawing comparison={comparison} currency={props.currency} />
      <DebtOrder debts={debts} choice={choice} plan={comparison.plan} onChoice={setChoice} />
      <p className={classes.hint}>
        {t('plans.estimate')}
        {debts.some(({ rateUnknown }) => rateUnknown) ? ` ${t('plans.rateUnknown')}` : null}
        {others === 0 ? null : ` ${t('plans.otherCurrencies', { n: others })}`}
      </p>
    </Section>
  );
}

function Choices(props: {
  readonly choice: PlanChoice;
  /** In all, now. */
  readonly owed: Minor;
  readonly currency: string;
  readonly onChoice: (choice: PlanChoice) => void;
}) {
  const { t } = useTranslation(['repayments', 'repayment']);
  const label = useId();
  const { choice, owed, onChoice } = props;
  const format = useFormat();
  return (
    <div className={classes.choices}>
      <div>
        <span id={label} className={classes.label}>
          {t('repayments:plans.order')}
        </span>
        <SegmentedControl
          aria-labelledby={label}
          value={choice.order}
          onChange={(order) => {
            onChoice({ ...choice, order });
          }}
          data={orders.map((order) => ({ value: order, label: t(`repayment:orders.${order}`) }))}
        />
        <p className={classes.hint}>{t(`repayment:orderHints.${choice.order}`)}</p>
      </div>
      <MoneyInput
        className={classes.extra}
        label={t('repayments:plans.extra')}
        currency={props.currency}
        value={choice.extra}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          choice.extra > owed
            ? t('repayments:plans.extraExceeds', {
                amount: format.amount(owed, { currency: props.currency }),
              })
            : undefined
        }
        onChange={(extra) => {
          onChoice({ ...choice, extra: extra ?? 0 });
        }}
      />
    </div>
  );
}

function Results(props: { readonly comparison: Comparison; readonly currency: string }) {
  const { t } = useTranslation('repayments');
  const { today } = usePreferences();
  const format = useFormat();
  const { plan, interestSaved, monthsSaved } = props.comparison;
  const { months } = plan;
  return (
    <dl className={classes.results} aria-live="polite">
      <Result
        name={t('plans.free')}
        aside={
          months === undefined
            ? t('plans.neverHint')
            : monthsSaved
              ? `${t('plans.freeIn', { n: months })} · ${t('plans.sooner', { n: monthsSaved })}`
              : t('plans.freeIn', { n: months })
        }
      >
        {months === undefined
          ? t('plans.never')
          : t('plans.freeBy', { day: format.day(addMonths(today, months)) })}
      </Result>
      <Result name={t('plans.interest')}>
        <Amount
          minor={months === undefined ? undefined : plan.interest}
          currency={props.currency}
        />
      </Result>
      <Result name={t('plans.saved')}>
        <Amount minor={interestSaved} currency={props.currency} />
      </Result>
    </dl>
  );
}

function Result(props: {
  readonly name: string;
  readonly aside?: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt className={classes.label}>{props.name}</dt>
      <dd className={classes.big}>{props.children}</dd>
      {props.aside === undefined ? null : <dd className={classes.hint}>{props.aside}</dd>}
    </div>
  );
}

function Drawing(props: { readonly comparison: Comparison; readonly currency: string }) {
  const { t } = useTranslation('repayments');
  const { today, hideAmounts } = usePreferences();
  const format = useFormat();
  const monthWords = useMonthWords();
  const [table, setTable] = useState(false);
  const { agreed, plan } = props.comparison;
  const lineOf = (name: string, course: PayoffPlan): PayoffLine => ({
    name,
    values: course.balances,
    ...(growsWithoutEnd(course) ? { endless: t('plans.endless') } : {}),
  });
  const lines = [lineOf(t('plans.asAgreed'), agreed), lineOf(t('plans.withExtra'), plan)];
  const labels = lines
    .flatMap(({ values }) => values.map((_, index) => index))
    .reduce((most, index) => Math.max(most, index), 0);
  const months = Array.from({ length: labels + 1 }, (_, index) =>
    monthWords(monthAhead(today, index)),
  );
  return (
    <>
      <PayoffLines
        label={t('plans.chartLabel')}
        lines={lines}
        months={months}
        amount={(minor, short) =>
          short && hideAmounts ? '' : format.amount(minor, { currency: props.currency, short })
        }
      />
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={table}
        onClick={() => {
          setTable(!table);
        }}
      >
        {t(table ? 'plans.tableHide' : 'plans.table')}
      </Button>
      {table ? <BalanceTable lines={lines} months={months} currency={props.currency} /> : null}
    </>
  );
}
