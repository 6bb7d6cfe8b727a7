import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import { grades } from '../../../shared/patterns/rule';
import type { DocumentId, SourceItem } from '../../../shared/sources/item';
import { Section } from '../../components/section';
import { ItemMaps } from './item-maps';
import { gradeName, sectionsOf } from './sources-model';
import classes from './sources.module.css';

type ListProps = {
  readonly findings: readonly FindingRow[];
  /** The item the person came for. */
  readonly wanted: string | undefined;
};

/** One document, section by section. */
export function Document({ document, ...rest }: ListProps & { readonly document: DocumentId }) {
  const { t } = useTranslation(['sources', 'sources-screen']);
  return (
    <>
      <div className={classes.about}>
        <p>{t(`sources:documents.${document}.about`)}</p>
        <Legend />
      </div>
      {sectionsOf(document).map(({ section, items }) => (
        <Section
          key={section}
          title={t(
            `sources-screen:sections.${document}.${section}` as 'sources-screen:sections.000.1',
          )}
          description={
            section === '0'
              ? t('sources-screen:opening', { document })
              : t('sources-screen:place', { document, section })
          }
          flush
        >
          <ol className={classes.list}>
            {items.map((item) => (
              <Item key={item.id} item={item} {...rest} />
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

/** What the letters beside the rules mean. */
function Legend() {
  const { t } = useTranslation(['sources-screen', 'patterns']);
  return (
    <ul className={classes.legend} aria-label={t('sources-screen:legend')}>
      {grades.map((grade) => (
        <li key={grade}>
          <b>{gradeName(grade)}</b> {t(`patterns:grade.${grade}`)}
        </li>
      ))}
    </ul>
  );
}

function Item({ item, findings, wanted }: ListProps & { readonly item: SourceItem }) {
  const { t } = useTranslation(['sources', 'sources-screen']);
  const element = useRef<HTMLLIElement>(null);
  const asked = item.id === wanted;
  useEffect(() => {
    if (!asked) return;
    element.current?.scrollIntoView({ block: 'center' });
    element.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <li
      ref={element}
      className={classes.item}
      data-asked={asked}
      tabIndex={asked ? -1 : undefined}
      aria-current={asked ? 'location' : undefined}
    >
      <span className={classes.place} title={t('sources-screen:number', { n: item.number })}>
        {item.id}
      </span>
      <div className={classes.body}>
        <p className={classes.said}>
          <span className={classes.kind}>{t(`sources:kinds.${item.kind}`)}</span>
          {t(`sources:items.${String(item.number) as '1'}`)}
        </p>
        {item.background === undefined ? null : (
          <p className={classes.background} data-claim={item.background === 'claim'}>
            {t(`sources:background.${item.background}`)}
          </p>
        )}
        <ItemMaps item={item} findings={findings} />
      </div>
    </li>
  );
}
