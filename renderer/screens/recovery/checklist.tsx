import { Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/recovery/case-view';
import type { ChecklistPhase, ChecklistStep } from '../../../shared/recovery/checklist';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { useCommand } from '../../components/use-command';
import { useNavigation } from '../../navigation/navigation';
import classes from './recovery.module.css';

/** The documents' steps, to be ticked; each says where it stands in them. */
export function Checklist({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  // What comes first and is not done yet stands open; the rest is one line each until it is asked for.
  const [first] = view.checklist.filter(({ steps }) => steps.some(({ doneOn }) => !doneOn));
  const [unfolded, setUnfolded] = useState<readonly string[]>(first ? [first.phase] : []);
  return (
    <Section title={t('steps.title')} description={t('steps.description')} flush>
      {view.checklist.map((phase) => (
        <PhaseList
          key={phase.phase}
          phase={phase}
          view={view}
          unfolded={unfolded.includes(phase.phase)}
          onToggle={() => {
            setUnfolded((before) =>
              before.includes(phase.phase)
                ? before.filter((one) => one !== phase.phase)
                : [...before, phase.phase],
            );
          }}
        />
      ))}
    </Section>
  );
}

function PhaseList(props: {
  readonly phase: ChecklistPhase;
  readonly view: CaseView;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}) {
  const { phase, view, unfolded } = props;
  const id = useId();
  const { t } = useTranslation(['recovery', 'sources']);
  const done = phase.steps.filter(({ doneOn }) => doneOn !== undefined).length;
  return (
    <div>
      <h3 className={classes.phase}>
        <button type="button" aria-expanded={unfolded} aria-controls={id} onClick={props.onToggle}>
          {t(`sources:phases.${phase.phase}`)}
          <span>{t('recovery:steps.progress', { done, total: phase.steps.length })}</span>
          <IconChevronDown size={16} aria-hidden />
        </button>
      </h3>
      <ul id={id} className={classes.steps} hidden={!unfolded}>
        {phase.steps.map((step) => (
          <li key={step.id} className={classes.step} data-done={step.doneOn !== undefined}>
            <StepItem step={step} view={view} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StepItem({ step, view }: { readonly step: ChecklistStep; readonly view: CaseView }) {
  const { t } = useTranslation(['recovery', 'sources']);
  const format = useFormat();
  const name = t(`sources:steps.${step.id}.name`);
  const done = step.doneOn !== undefined;
  const { ticked, tick } = useTick({ view, step, name });
  return (
    <>
      <Checkbox
        label={name}
        checked={ticked}
        disabled={!view.open}
        description={done ? undefined : t(`sources:steps.${step.id}.how`)}
        classNames={{ label: classes.stepName, description: classes.how }}
        onChange={(event) => void tick(event.currentTarget.checked)}
      />
      <p className={classes.stepFoot}>
        {step.doneOn === undefined ? null : (
          <span>{t('recovery:steps.doneOn', { day: format.day(step.doneOn) })}</span>
        )}
        {step.repeats && !done ? <span>{t('recovery:steps.habit')}</span> : null}
        {step.cites.map((item) => (
          <CiteLink key={item} item={item} step={name} />
        ))}
      </p>
    </>
  );
}

/** A tick shows at once what was asked for, and falls back to what holds if that is refused. */
function useTick(parts: {
  readonly view: CaseView;
  readonly step: ChecklistStep;
  readonly name: string;
}) {
  const { t } = useTranslation('recovery');
  const { view, step, name } = parts;
  const { run } = useCommand();
  const done = step.doneOn !== undefined;
  const [asked, setAsked] = useState<boolean | null>(null);
  if (asked === done) setAsked(null);
  return {
    ticked: asked ?? done,
    tick: async (wanted: boolean) => {
      setAsked(wanted);
      const input = { caseId: view.recovery.id, stepId: step.id, done: wanted };
      const said = t(wanted ? 'steps.done' : 'steps.undone', { step: name });
      const answer = await run('case.step', input, { said });
      if (!answer.ok) setAsked(null);
    },
  };
}

function CiteLink({ item, step }: { readonly item: string; readonly step: string }) {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className={classes.cite}
      aria-label={t('steps.citeFor', { step, item })}
      onClick={() => {
        go({ screen: 'sources', item });
      }}
    >
      {item}
    </button>
  );
}
