import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/importers/propose';
import { Section } from '../../components/section';
import { GroupPanel } from './group-panel';
import { isCutOff, skippedOf, toAdd, withoutTarget } from './import-model';
import { OtherRows } from './other-rows';
import { TotalsLine } from './totals-line';
import { useGroupName } from './group-name';
import type { Importing, ImportState } from './use-import';
import classes from './import.module.css';

type PreviewProps = {
  readonly importing: Importing;
  readonly state: Extract<ImportState, { step: 'preview' }>;
};

/** What would be added and what not, row by row accounted for, with the decision below. */
export function Preview({ importing, state }: PreviewProps) {
  const { proposal } = state.view;
  return (
    <>
      <Summary name={state.view.name} proposal={proposal} />
      {proposal.groups.map((group) => (
        <GroupPanel
          key={group.key}
          group={group}
          choice={state.choice}
          onChoose={importing.choose}
        />
      ))}
      <SkippedGroups importing={importing} state={state} />
      <OtherRows proposal={proposal} choice={state.choice} onChoose={importing.choose} />
      <Decision importing={importing} proposal={proposal} />
    </>
  );
}

function Summary({ name, proposal }: { readonly name: string; readonly proposal: Proposal }) {
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
        <p className={classes.text}>{t('import-screen:nothingNew')}</p>
      ) : (
        <TotalsLine totals={proposal.totals} />
      )}
    </Section>
  );
}

function SkippedGroups({ importing, state }: PreviewProps) {
  const { t } = useTranslation('import-screen');
  const nameOf = useGroupName();
  const skipped = skippedOf(state.choice, state.first.proposal);
  if (skipped.length === 0) return null;
  return (
    <Section title={t('skipped')}>
      <ul className={classes.plain}>
        {skipped.map((group) => (
          <li key={group.key} className={classes.line}>
            <span>{nameOf(group)}</span>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                importing.choose(withoutTarget(state.choice, group.key));
              }}
            >
              {t('unskip')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decision(props: { readonly importing: Importing; readonly proposal: Proposal }) {
  const { t } = useTranslation(['import-screen', 'common']);
  const { importing, proposal } = props;
  const { records, accounts } = toAdd(proposal);
  const undecided = proposal.undecided.length > 0;
  return (
    <div className={classes.decision}>
      <span className={classes.quiet} role="status">
        {undecided ? t('import-screen:undecided') : ''}
      </span>
      <Button variant="default" onClick={importing.reset}>
        {t('import-screen:another')}
      </Button>
      <Button
        disabled={importing.busy || undecided || records === 0}
        loading={importing.busy}
        onClick={importing.commit}
      >
        {accounts > 0
          ? t('import-screen:commitNew', { n: records, accounts })
          : t('import-screen:commit', { n: records })}
      </Button>
    </div>
  );
}
