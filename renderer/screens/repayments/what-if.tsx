import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/analysis/opinions';
import type { WhatIfView } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
import type { DebtPosition } from '../../../shared/repayment/position';
import { accountLabels } from '../../components/account-labels';
import { ErrorText } from '../../components/error-text';
import { Amount } from '../../components/figures';
import { MoneyInput } from '../../components/money-input';
import { sharesOf } from '../../components/shares-of';
import { useFormat } from '../../components/preferences';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useAsked } from '../../components/use-asked';
import { payableOn } from './plan-model';
import { useNames } from './use-names';
import classes from './plans.module.css';

/** What paying something on one account today would change. Nothing is logged. */
export function WhatIf({ debts }: { readonly debts: readonly DebtPosition[] }) {
  const { t } = useTranslation('repayments');
  const { accounts, currencyOf } = useNames();
  const [accountId, setAccountId] = useState<string | null>(null);
  const [amount, setAmount] = useState<Minor>();
  const payable = payableOn(accounts ?? [], debts);
  const labels = accountLabels(payable);
  const wanted = accountId ?? debts[0]?.accountId;
  const chosen = (payable.find(({ id }) => id === wanted) ?? payable[0])?.id;
  const [asked] = useDebouncedValue(amount, 250);
  const input =
    chosen !== undefined && asked !== undefined && asked > 0
      ? { accountId: chosen, amount: asked }
      : undefined;
  const { value, failure } = useAsked('query.whatIf', input);
  const currency = chosen === undefined ? 'CNY' : currencyOf(chosen);
  return (
    <Section title={t('whatIf.title')} description={t('whatIf.hint')}>
      <div className={classes.inputs}>
        <Select
          label={t('whatIf.account')}
          data={payable.map(({ id, account }) => ({
            value: id,
            label: labels.get(id) ?? account.name,
          }))}
          value={chosen ?? null}
          onChange={setAccountId}
          allowDeselect={false}
        />
        <MoneyInput
          label={t('whatIf.amount')}
          currency={currency}
          value={amount}
          onChange={setAmount}
        />
      </div>
      {failure === undefined ? null : <ErrorText failure={failure} />}
      <div className={classes.answer} aria-live="polite">
        {value === undefined || input === undefined ? (
          <p className={classes.hint}>{t('whatIf.waiting')}</p>
        ) : (
          <Answer view={value} currency={currency} />
        )}
      </div>
    </Section>
  );
}

/** Why no figure is given. */
const unsaid = {
  'nothing-owed': 'nothingOwed',
  none: 'noSaving',
  'unknown-rate': 'rateUnknown',
} as const;

function Answer({ view, currency }: { readonly view: WhatIfView; readonly currency: string }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { owed, utilisation, saving, gone, eased } = view;
  return (
    <>
      {owed === undefined ? null : (
        <p className={classes.hint}>
          {t('whatIf.exceeds', { amount: format.amount(owed, { currency }) })}
        </p>
      )}
      <dl className={classes.changes}>
        <div>
          <dt className={classes.label}>{t('whatIf.utilisation')}</dt>
          <dd className={classes.value}>
            {utilisation === undefined ? (
              <span className={classes.hint}>{t('whatIf.unknownUtilisation')}</span>
            ) : (
              t('whatIf.to', sharesOf(utilisation))
            )}
          </dd>
        </div>
        <div>
          <dt className={classes.label}>
            {t(saving.kind === 'a-month' ? 'whatIf.savedMonthly' : 'whatIf.saved')}
          </dt>
          <dd className={classes.value}>
            {'interest' in saving ? (
              <Amount minor={saving.interest} currency={currency} />
            ) : (
              <span className={classes.hint}>{t(`whatIf.${unsaid[saving.kind]}`)}</span>
            )}
          </dd>
        </div>
      </dl>
      <Findings title={t('whatIf.gone')} findings={gone} none={t('whatIf.goneNone')} />
      {eased.length === 0 ? null : <Findings title={t('whatIf.eased')} findings={eased} />}
    </>
  );
}

function Findings(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly none?: string;
}) {
  const { t } = useTranslation('repayments');
  const ruleName = useRuleName();
  const { nameOf } = useNames();
  return (
    <>
      <h3 className={classes.subtitle}>{props.title}</h3>
      {props.findings.length === 0 ? <p className={classes.hint}>{props.none}</p> : null}
      <ul className={classes.findings}>
        {props.findings.map(({ key, rule, severity, accountId }) => (
          <li key={key}>
            <SeverityBadge severity={severity} />
            <span>
              {ruleName(rule)} · {accountId === null ? t('whatIf.onAll') : nameOf(accountId)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
