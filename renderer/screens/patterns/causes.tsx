import { useTranslation } from 'react-i18next';
import type { DowngradeRow } from '../../../shared/ipc/views';
import { useRuleName } from '../../components/rule-name';
import classes from './patterns.module.css';

/** What the documents name and the records hold, in rank; with the plain word that order is no proof. */
export function Causes({ causes }: { readonly causes: DowngradeRow['causes'] }) {
  const { t } = useTranslation('patterns');
  if (causes.length === 0)
    return (
      <p className={classes.quiet}>
        {t('causes.none.name')} {t('causes.none.advice')}
      </p>
    );
  return (
    <div>
      <h4 className={classes.part}>{t('causes.title')}</h4>
      <ol className={classes.causes}>
        {causes.map((cause) => (
          <li key={cause.cause}>
            <CauseText cause={cause} />
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>{t('causes.proof')}</p>
    </div>
  );
}

function CauseText({ cause }: { readonly cause: DowngradeRow['causes'][number] }) {
  const { t, i18n } = useTranslation(['patterns', 'patterns-screen', 'common']);
  const ruleName = useRuleName();
  const key = `causes.${cause.cause}`;
  if (!i18n.exists(`${key}.name`, { ns: 'patterns' })) return <>{cause.cause}</>;
  const named = key as 'causes.inactivity';
  return (
    <>
      <strong>{t(`patterns:${named}.name`)}</strong>
      <span className={classes.quiet}>
        {cause.rules.length > 0
          ? t('patterns-screen:downgrades.before', {
              rules: cause.rules.map(ruleName).join(t('common:listSeparator')),
            })
          : t(`patterns:${named}.what`)}
        {cause.records > 0
          ? ` · ${t('patterns-screen:downgrades.evidence', { n: cause.records })}`
          : null}
      </span>
    </>
  );
}
