import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodCost } from '../../../shared/repayment/four-methods';
import { MethodComparison } from '../../charts/method-comparison';
import { Amount, Percent } from '../../components/figures';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { Term } from '../../components/term';
import { methodsFor, type LoanText } from './rates-model';
import classes from './rates.module.css';

/** 10,000 yuan at 万分之4 over a year: the sum that lenders' own pages use. */
const example: LoanText = { principal: '10000', rate: '14.6', months: '12' };

/** The same loan by four methods: what is paid in all, as a picture and a table. */
export function Methods() {
  const { t } = useTranslation(['repayments', 'common']);
  const format = useFormat();
  const { today } = usePreferences();
  const [text, setText] = useState(example);
  const loan = methodsFor(text, today);
  const field = (name: keyof LoanText, unit: string) => (
    <TextInput
      label={t(`repayments:methods.${name}`)}
      inputMode="decimal"
      autoComplete="off"
      leftSection={unit === '¥' ? <span aria-hidden>{unit}</span> : null}
      rightSection={unit === '%' ? <span aria-hidden>{unit}</span> : null}
      value={text[name]}
      onChange={(event) => {
        setText({ ...text, [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <Section title={t('repayments:methods.title')} description={t('repayments:methods.hint')}>
      <div className={classes.inputs}>
        {field('principal', '¥')}
        {field('rate', '%')}
        {field('months', '')}
      </div>
      <p className={classes.hint} role="status">
        {loan === undefined
          ? t('repayments:methods.bad')
          : text === example
            ? t('repayments:methods.example')
            : ' '}
      </p>
      {loan === undefined ? null : (
        <>
          <MethodComparison
            label={t('repayments:methods.chartLabel', {
              summary: loan.costs
                .map(({ method, total, interest }) =>
                  t('repayments:methods.chartPart', {
                    method: t(`common:methods.${method}`),
                    total: format.amount(total),
                    interest: format.amount(interest),
                  }),
                )
                .join(t('common:listSeparator')),
            })}
            bars={loan.costs.map(({ method, interest }) => ({
              name: t(`common:methods.${method}`),
              principal: loan.principal,
              interest,
            }))}
            words={{
              principal: t('repayments:methods.principalPart'),
              interest: t('repayments:methods.interest'),
            }}
            amount={(minor) => format.amount(minor)}
          />
          <CostTable costs={loan.costs} />
        </>
      )}
    </Section>
  );
}

function CostTable({ costs }: { readonly costs: readonly MethodCost[] }) {
  const { t } = useTranslation(['repayments', 'common']);
  const heads = ['first', 'last', 'interest', 'total', 'real'] as const;
  return (
    <div
      className={classes.costs}
      tabIndex={0}
      role="region"
      aria-label={t('repayments:methods.title')}
    >
      <Table className={classes.table} verticalSpacing={5} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('repayments:methods.method')}</Table.Th>
            {heads.map((head) => (
              <Table.Th key={head} scope="col" ta="end">
                {head === 'real' ? (
                  <Term id="irr">{t('repayments:methods.real')}</Term>
                ) : (
                  t(`repayments:methods.${head}`)
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {costs.map(({ method, first, last, interest, total, realRate }) => (
            <Table.Tr key={method}>
              <Table.Th scope="row" fw={400}>
                {t(`common:methods.${method}`)}
              </Table.Th>
              {[first, last, interest, total].map((minor, index) => (
                <Table.Td key={heads[index]} ta="end">
                  <Amount minor={minor} />
                </Table.Td>
              ))}
              <Table.Td ta="end">
                <Percent value={realRate} decimals={2} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
