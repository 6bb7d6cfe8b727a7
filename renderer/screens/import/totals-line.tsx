import { useTranslation } from 'react-i18next';
import type { Totals } from '../../../shared/importers/totals';
import { useFormat } from '../../components/preferences';
import classes from './import.module.css';

/** Counts and sums, so that they can be held against the bill's own. */
export function TotalsLine(props: { readonly totals: Totals; readonly checks: number }) {
  const { t } = useTranslation('import');
  const format = useFormat();
  const { totals, checks } = props;
  const kinds = (['repayments', 'loans', 'failed'] as const).filter(
    (kind) => totals[kind].count > 0,
  );
  return (
    <ul className={classes.totals}>
      {kinds.map((kind) => (
        <li key={kind}>
          {t(`totals.${kind}`, {
            n: totals[kind].count,
            amount: format.amount(totals[kind].amount),
          })}
        </li>
      ))}
      {checks > 0 ? <li>{t('totals.checks', { n: checks })}</li> : null}
    </ul>
  );
}
