import { useTranslation } from 'react-i18next';
import type { InsufficientRow } from '../../../shared/ipc/views';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import type { Behind } from './behind';
import { unknownsOf, type Unknown } from './patterns-model';
import classes from './patterns.module.css';

/** What cannot be told for want of data, and what would have to be logged. Never shown as "fine". */
export function Unknowns(props: {
  readonly rows: readonly InsufficientRow[];
  readonly behind: Behind;
}) {
  const { t } = useTranslation('patterns-screen');
  const unknowns = unknownsOf(props.rows);
  return (
    <Section
      title={t('insufficient.title')}
      description={t(unknowns.length === 0 ? 'insufficient.none' : 'insufficient.description')}
      flush
    >
      {unknowns.length === 0 ? null : (
        <ul className={classes.unknowns}>
          {unknowns.map((unknown) => (
            <li key={`${unknown.rule} ${unknown.reason}`}>
              <UnknownItem unknown={unknown} behind={props.behind} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function UnknownItem({ unknown, behind }: { readonly unknown: Unknown; readonly behind: Behind }) {
  const { t, i18n } = useTranslation(['patterns', 'common']);
  const ruleName = useRuleName();
  const needs = `rules.${unknown.rule}.needs`;
  const accounts = unknown.accountIds
    .filter((id) => id !== null)
    .map((id) => behind.nameOf(id))
    .join(t('common:listSeparator'));
  return (
    <div className={classes.grow}>
      <p className={classes.name}>
        {ruleName(unknown.rule)}
        <span className={classes.quiet}>{accounts}</span>
      </p>
      <p className={classes.quiet}>
        {t(`patterns:insufficient.${unknown.reason}`)}
        {i18n.exists(needs, { ns: 'patterns' })
          ? ` · ${t('patterns:insufficient.needs', {
              needs: t(`patterns:${needs as 'rules.overdue.needs'}`),
            })}`
          : null}
      </p>
    </div>
  );
}
