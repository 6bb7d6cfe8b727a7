import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownProposal } from '../../../shared/importers/view';
import { Section } from '../../components/section';
import { Decision } from './decision';
import { GroupPanel } from './group-panel';
import {
  checksIn,
  droppedBy,
  isCutOff,
  shownTerms,
  toAdd,
  typedKey,
  unfinishedTerms,
  withoutTarget,
  type TypedTerms,
} from './import-model';
import { ReadingQuestion } from './reading-question';
import { OtherRows } from './other-rows';
import { TotalsLine } from './totals-line';
import { useGroupName } from './group-name';
import type { BillState, Importing } from './use-import';
import classes from './import.module.css';

type PreviewProps = {
  readonly importing: Importing;
  readonly state: BillState;
};

/** What would be added and what not, row by row accounted for, with the decision below. */
export function Preview({ importing, state }: PreviewProps) {
  const { proposal } = state.view;
  const [typed, setTyped] = useState<TypedTerms>({});
  return (
    <>
      <Summary name={state.view.name} proposal={proposal} />
      {proposal.question === undefined ? null : (
        <ReadingQuestion
          question={proposal.question}
          choice={state.choice}
          onChoose={importing.choose}
        />
      )}
      {proposal.groups.map((group) => (
        <GroupPanel
          key={group.key}
          group={group}
          choice={state.choice}
          onChoose={importing.choose}
          terms={shownTerms(group, typed)}
          onTerms={(terms) => {
            setTyped({ ...typed, [typedKey(group)]: terms });
          }}
        />
      ))}
      <DroppedGroups importing={importing} state={state} />
      <OtherRows proposal={proposal} choice={state.choice} onChoose={importing.choose} />
      <Decision
        importing={importing}
        {...toAdd(proposal)}
        undecided={proposal.undecided.length > 0}
        unfinished={unfinishedTerms(proposal.groups, typed)}
      />
    </>
  );
}

function Summary({ name, proposal }: { readonly name: string; readonly proposal: ShownProposal }) {
  const { t, i18n } = useTranslation(['import', 'import-screen']);
  const format = `formats.${proposal.format}`;
  return (
    <Section
      title={name}
      aside={
        <span className={classes.quiet}>
          {i18n.exists(format, { ns: 'import' })
            ? t(`import:${format as 'formats.wechat'}`)
            : proposal.format}
          {' · '}
          {t('import:rows', { n: proposal.rows })}
        </span>
      }
    >
      {isCutOff(proposal) ? (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} mb="sm">
          {t('import:fewerRows', { declared: proposal.declaredRows, n: proposal.rows })}
        </Alert>
      ) : null}
      {toAdd(proposal).records === 0 ? (
        <p className={classes.text}>
          {t(proposal.question ? 'import-screen:nothingYet' : 'import-screen:nothingNew')}
        </p>
      ) : (
        <TotalsLine totals={proposal.totals} checks={checksIn(proposal)} />
      )}
    </Section>
  );
}

function DroppedGroups({ importing, state }: PreviewProps) {
  const { t } = useTranslation('import-screen');
  const nameOf = useGroupName();
  const { choice, first, view } = state;
  const dropped = droppedBy(choice, { first: first.proposal, now: view.proposal });
  if (dropped.length === 0) return null;
  return (
    <Section title={t('skipped')}>
      <ul className={classes.plain}>
        {dropped.map((group) => (
          <li key={group.key} className={classes.line}>
            <span>
              {nameOf(group)}
              {group.known ? <span className={classes.quiet}> · {t('allKnown')}</span> : null}
            </span>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                importing.choose(withoutTarget(choice, group.key));
              }}
            >
              {t(group.known ? 'otherAccount' : 'unskip')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
