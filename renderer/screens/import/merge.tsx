import { useTranslation } from 'react-i18next';
import type { RecordType } from '../../../shared/records';
import type { MergeView } from '../../../shared/importers/view';
import { Section } from '../../components/section';
import { Decision } from './decision';
import { freshCount } from './import-model';
import type { Importing } from './use-import';
import classes from './import.module.css';

/** A file of this app's own: whole records, added where the ledger has none of that id. What differs here stays as it is. */
export function Merge(props: { readonly importing: Importing; readonly view: MergeView }) {
  const { t } = useTranslation(['import', 'import-screen', 'common']);
  const { importing, view } = props;
  const fresh = freshCount(view);
  const types = Object.entries(view.fresh) as readonly (readonly [RecordType, number])[];
  return (
    <>
      <Section title={view.name} description={t('import:merge.title')}>
        <p className={classes.text}>
          {fresh === 0 ? t('import:merge.nothing') : t('import:merge.fresh', { n: fresh })}
        </p>
        <ul className={classes.totals}>
          {types.map(([type, count]) => (
            <li key={type}>
              {t(`common:records.${type}`)} {count}
            </li>
          ))}
        </ul>
        {view.same === 0 ? null : (
          <p className={classes.quiet}>{t('import:merge.same', { n: view.same })}</p>
        )}
        {view.ignored === 0 ? null : (
          <p className={classes.quiet}>{t('import:ignored', { n: view.ignored })}</p>
        )}
      </Section>
      <Conflicts view={view} />
      <Decision importing={importing} records={fresh} accounts={0} undecided={false} />
    </>
  );
}

function Conflicts({ view }: { readonly view: MergeView }) {
  const { t } = useTranslation(['import', 'common']);
  if (view.conflictCount === 0) return null;
  return (
    <Section title={t('import:merge.conflicts', { n: view.conflictCount })}>
      <ul className={classes.conflicts}>
        {view.conflicts.map((conflict) => (
          <li key={conflict.id} className={classes.line}>
            <span>{t(`common:records.${conflict.type}`)}</span>
            <span className={classes.quiet}>
              {t(`import:merge.conflictReasons.${conflict.reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
