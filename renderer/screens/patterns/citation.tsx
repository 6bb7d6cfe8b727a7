import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import { sourceItem } from '../../../shared/sources/items';
import { useNavigation } from '../../navigation/navigation';
import { gradesOf, placeOf } from './patterns-model';
import classes from './patterns.module.css';

/** Who says so: the documents and where, what they say, and how well the line itself is founded. */
export function Citation(props: {
  readonly finding: FindingRow;
  readonly why: string | undefined;
}) {
  const { t } = useTranslation(['patterns-screen', 'patterns']);
  const { finding, why } = props;
  const grades = gradesOf(finding.rule);
  return (
    <>
      <section>
        <h4 className={classes.part}>{t('patterns-screen:source')}</h4>
        {why === undefined ? null : <p className={classes.text}>{why}</p>}
        <ul className={classes.items}>
          {finding.factors.map((factor) => (
            <CitedItem key={factor} factor={factor} />
          ))}
        </ul>
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

/** One item of the documents: where it stands, and what it says in our words. */
function CitedItem({ factor }: { readonly factor: string }) {
  const { t, i18n } = useTranslation(['patterns-screen', 'sources']);
  const { go } = useNavigation();
  const place = placeOf(factor);
  const key = `items.${String(sourceItem(factor)?.number)}`;
  return (
    <li>
      <button
        type="button"
        className={classes.place}
        onClick={() => {
          go({ screen: 'sources', item: factor });
        }}
      >
        {t(place.section === '0' ? 'patterns-screen:opening' : 'patterns-screen:place', place)}
      </button>
      <span>{i18n.exists(key, { ns: 'sources' }) ? t(`sources:${key as 'items.1'}`) : factor}</span>
    </li>
  );
}
