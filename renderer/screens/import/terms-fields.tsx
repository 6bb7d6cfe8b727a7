import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupTerms } from '../../../shared/importers/terms';
import type { RepaymentMethod } from '../../../shared/records';
import { useFormat } from '../../components/preferences';
import { rateOf, rateText } from '../log/drafts/typed';
import { RateField } from '../log/fields/rate-field';
import { TextField } from '../log/fields/text-field';
import type { GroupProps } from './group-panel';
import { groupMethods, termsText, withTerms, type TermsText } from './import-model';
import classes from './import.module.css';

/** A bill does not tell a loan's terms; until the person does, nothing falls due by them. */
export function TermsFields(props: GroupProps & { readonly terms: GroupTerms }) {
  const { t } = useTranslation(['import', 'import-screen', 'log', 'common']);
  const { group, choice, onChoose, terms } = props;
  const format = useFormat();
  const start = termsText(terms);
  const [rate, setRate] = useState(rateText(start.annualRate, 'year', 365));
  const [rest, setRest] = useState<Pick<TermsText, 'method' | 'months'>>(start);
  const settle = (next = rest) => {
    const chosen = withTerms(choice, group.key, { ...next, annualRate: rateOf(rate, 365) });
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <fieldset
      className={classes.terms}
      onBlur={() => {
        if (isChanged(terms, { ...rest, annualRate: rateOf(rate, 365) })) settle();
      }}
    >
      <legend className={classes.legend}>
        {t('import-screen:terms')}
        <span className={classes.quiet}>{t(`import-screen:termsFrom.${terms.from}`)}</span>
      </legend>
      {group.termsUnknown ? (
        <p className={classes.quiet}>
          {t('import:group.termsUnknown', { rate: format.annual(terms.annualRate) })}
        </p>
      ) : null}
      <p className={classes.quiet}>{t('import-screen:termsHint')}</p>
      <div className={classes.termsGrid}>
        <RateField
          label={t('log:fields.annualRate')}
          value={rate}
          onChange={setRate}
          error={undefined}
          question={undefined}
          basis={365}
        />
        <NativeSelect
          label={t('log:fields.method')}
          value={rest.method}
          data={groupMethods.map((method) => ({
            value: method,
            label: t(`common:methods.${method}`),
          }))}
          onChange={(event) => {
            const next = { ...rest, method: event.currentTarget.value as RepaymentMethod };
            setRest(next);
            settle(next);
          }}
        />
        {rest.method === 'daily' ? null : (
          <TextField
            label={t('log:fields.months')}
            value={rest.months}
            error={undefined}
            question={undefined}
            inputMode="numeric"
            maxLength={3}
            onChange={(months) => {
              setRest({ ...rest, months });
            }}
          />
        )}
      </div>
    </fieldset>
  );
}

const isChanged = (terms: GroupTerms, text: TermsText): boolean =>
  JSON.stringify(termsText(terms)) !== JSON.stringify(text);
