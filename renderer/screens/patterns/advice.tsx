import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/records';
import classes from './patterns.module.css';

/** What can be done, in the order of the person's goal, as the finding brings it. */
export function Advice(props: { readonly ids: readonly string[]; readonly goal: Goal }) {
  const { t, i18n } = useTranslation(['patterns-screen', 'patterns']);
  const known = props.ids.filter((id) => i18n.exists(`advice.${id}`, { ns: 'patterns' }));
  if (known.length === 0) return null;
  return (
    <section>
      <h4 className={classes.part}>
        {t('patterns-screen:todo')}
        <span className={classes.quiet}>
          {t('patterns-screen:todoGoal', { goal: t(`patterns:goals.${props.goal}`) })}
        </span>
      </h4>
      <ol className={classes.advice}>
        {known.map((id) => (
          <li key={id}>{t(`patterns:advice.${id as 'log-check'}`)}</li>
        ))}
      </ol>
    </section>
  );
}
