import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupTerms } from '../../../shared/importers/terms';
import type { RepaymentMethod } from '../../../shared/records';
import { useFormat } from '../../components/preferences';
import { RateField } from '../log/fields/rate-field';
import { TextField } from '../log/fields/text-field';
import { useLogWords } from '../log/log-words';
import type { GroupProps } from './group-panel';
import { groupMethods, meansTerms, readTerms, withTerms, type TermsText } from './import-model';
import classes from './import.module.css';

/** A bill does not tell a loan's terms; until the person does, nothing falls due by them. */
export function TermsFields(
  props: GroupProps & {
    readonly terms: GroupTerms;
    /** What the fields hold. */
    readonly shown: TermsText;
    readonly onType: (shown: TermsText) => void;
  },
) {
  const { t } = useTranslation(['import', 'import-screen', 'log', 'common']);
  const { group, choice, onChoose, terms, shown, onType } = props;
  const format = useFormat();
  const errors = useErrors(shown);
  const settle = (next = shown) => {
    const chosen = withTerms(choice, group.key, next);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <fieldset
      className={classes.terms}
      onFocus={errors.enter}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) errors.leave();
        if (!meansTerms(shown, terms)) settle();
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
      <div className={classes.termsFields}>
        <RateField
          label={t('log:fields.annualRate')}
          value={shown.rate}
          onChange={(rate) => {
            onType({ ...shown, rate });
          }}
          error={errors.at('annualRate')}
          question={undefined}
          basis={365}
        />
        <NativeSelect
          label={t('log:fields.method')}
          value={shown.method}
          data={groupMethods.map((method) => ({
            value: method,
            label: t(`common:methods.${method}`),
          }))}
          onChange={(event) => {
            const next = { ...shown, method: event.currentTarget.value as RepaymentMethod };
            onType(next);
            settle(next);
          }}
        />
        {shown.method === 'daily' ? null : (
          <TextField
            label={t('log:fields.months')}
            value={shown.months}
            error={errors.at('months')}
            question={undefined}
            inputMode="numeric"
            maxLength={3}
            onChange={(months) => {
              onType({ ...shown, months });
            }}
          />
        )}
      </div>
    </fieldset>
  );
}

/** What is wrong is said while it is typed, what is missing once the fields are left. */
function useErrors(shown: TermsText) {
  const words = useLogWords();
  const [within, setWithin] = useState(false);
  const { issues } = readTerms(shown);
  return {
    enter: () => {
      setWithin(true);
    },
    leave: () => {
      setWithin(false);
    },
    at: (field: 'annualRate' | 'months') => {
      const issue = issues.find(({ path }) => path === field);
      const isSaid = issue !== undefined && (issue.code !== 'required' || !within);
      return isSaid ? words.issue(issue.code) : undefined;
    },
  };
}
