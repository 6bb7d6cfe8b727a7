import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import type { Goal } from '../../../shared/records';
import type { Contradiction } from '../../../shared/sources/contradictions';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { RuleStates } from './rule-states';
import { allContradictions, sidesFor, type OrderedSide } from './sources-model';
import classes from './sources.module.css';

type Known = { readonly goal: Goal; readonly findings: readonly FindingRow[] };

/** Where the documents advise opposite things: both sides, in the order of the person's goal. */
export function Contradictions({ goal, findings }: Known) {
  const { t } = useTranslation(['sources', 'sources-screen', 'patterns']);
  const { go } = useNavigation();
  return (
    <>
      <p className={`${classes.about} ${classes.goal}`}>
        <span>{t('sources:contradictions.intro')}</span>
        <span>{t('sources-screen:goal', { goal: t(`patterns:goals.${goal}`) })}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          ml={-8}
          onClick={() => {
            go({ screen: 'settings' });
          }}
        >
          {t('sources-screen:changeGoal')}
        </Button>
      </p>
      {allContradictions.map((contradiction) => (
        <Both
          key={contradiction.id}
          contradiction={contradiction}
          goal={goal}
          findings={findings}
        />
      ))}
    </>
  );
}

function Both(props: Known & { readonly contradiction: Contradiction }) {
  const { t } = useTranslation('sources');
  const { contradiction, goal, findings } = props;
  const sides = sidesFor(contradiction, goal);
  return (
    <Section title={t(`contradictions.${contradiction.id as 'how-often'}.name`)} flush>
      <div className={classes.sides}>
        {sides.map((side, index) => (
          <SideText
            key={side.id}
            side={side}
            first={index === 0 && side.preferred}
            name={t(
              `contradictions.${contradiction.id}.${side.id}` as 'contradictions.how-often.rarely',
            )}
            findings={findings}
          />
        ))}
      </div>
    </Section>
  );
}

function SideText(props: {
  readonly side: OrderedSide;
  readonly first: boolean;
  readonly name: string;
  readonly findings: readonly FindingRow[];
}) {
  const { t } = useTranslation('sources-screen');
  const { go } = useNavigation();
  const { side, first } = props;
  return (
    <div className={classes.side} data-first={first}>
      <p className={classes.order}>{t(first ? 'first' : 'second')}</p>
      <h3 className={classes.sideName}>{props.name}</h3>
      {side.rules.length === 0 ? (
        <p className={classes.background} data-claim>
          {t('claim')}
        </p>
      ) : (
        <RuleStates ids={side.rules} findings={props.findings} />
      )}
      <p className={classes.cites}>
        {t('cites')}
        {side.cites.map((item) => (
          <button
            key={item}
            type="button"
            className={classes.cite}
            aria-label={t('citeFor', { item })}
            onClick={() => {
              go({ screen: 'sources', item });
            }}
          >
            {item}
          </button>
        ))}
      </p>
    </div>
  );
}
