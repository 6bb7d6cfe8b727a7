import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import type { SourceItem } from '../../../shared/sources/item';
import { RuleStates } from './rule-states';
import { loggedKey, rulesOf } from './sources-model';
import classes from './sources.module.css';

/** What an item was made into: rules with what they find now, downgrades, causes, steps, and what it is logged as. */
export function ItemMaps(props: {
  readonly item: SourceItem;
  readonly findings: readonly FindingRow[];
}) {
  const { t } = useTranslation(['sources-screen', 'sources', 'patterns', 'common']);
  const { item, findings } = props;
  const ids = rulesOf(item);
  const lines = [
    {
      label: t('sources-screen:downgrade'),
      words: item.downgrades?.map((kind) => t(`common:downgrades.${kind}`)),
    },
    {
      label: t('sources-screen:cause'),
      words: item.causes?.map((cause) => t(`patterns:causes.${cause}.name`)),
    },
    {
      label: t('sources-screen:step'),
      words: item.steps?.map((step) => t(`sources:steps.${step}.name`)),
    },
    {
      label: t('sources-screen:logged'),
      words: item.logged?.map((one) => t(`common:${loggedKey(one) as 'records.check'}`)),
    },
  ];
  return (
    <dl className={classes.maps}>
      {ids.length === 0 ? null : (
        <div>
          <dt>{t('sources-screen:rule')}</dt>
          <dd>
            <RuleStates ids={ids} findings={findings} />
          </dd>
        </div>
      )}
      {lines.map(({ label, words }) =>
        words === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words.join(t('common:listSeparator'))}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
