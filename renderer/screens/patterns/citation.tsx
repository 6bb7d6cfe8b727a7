import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import { gradesOf, placesOf } from './patterns-model';
import classes from './patterns.module.css';

/** Who says so: the documents and where, what they say, and how well the line itself is founded. */
export function Citation(props: {
  readonly finding: FindingRow;
  readonly why: string | undefined;
}) {
  const { t } = useTranslation(['patterns-screen', 'patterns', 'common']);
  const { finding, why } = props;
  const grades = gradesOf(finding.rule);
  const places = placesOf(finding.factors).map((place) =>
    t(place.section === '0' ? 'patterns-screen:opening' : 'patterns-screen:place', place),
  );
  return (
    <>
      <section>
        <h4 className={classes.part}>{t('patterns-screen:source')}</h4>
        {why === undefined ? null : <p className={classes.text}>{why}</p>}
        <p className={classes.quiet}>{places.join(t('common:listSeparator'))}</p>
      </section>
      <section>
        <h4 className={classes.part}>{t('patterns-screen:gradeTitle')}</h4>
        <ul className={classes.grades}>
          {grades.map((grade) => (
            <li key={grade}>
              <span className={classes.grade}>{grade === 'doc' ? '000 · 001' : grade}</span>
              {t(`patterns:grade.${grade}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
