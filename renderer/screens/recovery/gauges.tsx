import { Button, Group, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/dates';
import { lastPauseDay } from '../../../shared/patterns/measures/open-cases';
import type { CaseView } from '../../../shared/recovery/case-view';
import { DayInput } from '../../components/day-input';
import { useFormat, usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useNavigation } from '../../navigation/navigation';
import classes from './recovery.module.css';

/** How the case goes, in three figures: the pause, the checks, the repayments. */
export function Gauges({ view }: { readonly view: CaseView }) {
  return (
    <div className={classes.gauges}>
      <PauseGauge view={view} />
      <ChecksGauge view={view} />
      <StreakGauge view={view} />
    </div>
  );
}

function PauseGauge({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { pause } = view;
  // A closed case has no days left to count, only the day it had set itself.
  const running = view.open && !pause.over;
  const elapsed = pause.days - pause.daysLeft;
  const day = format.day(pause.until);
  const left = pause.daysLeft === 0 ? t('pause.lastDay') : t('pause.left', { n: pause.daysLeft });
  const pauseWords = running ? left : t(pause.over ? 'pause.over' : 'pause.until', { day });
  return (
    <section className={classes.gauge} aria-label={t('pause.title')}>
      <h2 className={classes.gaugeTitle}>{t('pause.title')}</h2>
      <p className={classes.figure}>{pauseWords}</p>
      {running ? (
        <Progress
          size="sm"
          value={pause.days === 0 ? 100 : (elapsed / pause.days) * 100}
          aria-label={t('pause.progress', { done: elapsed, total: pause.days })}
        />
      ) : null}
      <p className={classes.quiet} data-broken={pause.brokenBy.length > 0}>
        {pause.brokenBy.length === 0
          ? t('pause.kept')
          : t('pause.broken', { n: pause.brokenBy.length })}
        {pause.elsewhere.length === 0
          ? null
          : ` ${t('pause.elsewhere', { n: pause.elsewhere.length })}`}
      </p>
      {!view.open ? null : changing ? (
        <ChangePause
          view={view}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <p className={classes.gaugeFoot}>
          {pause.over ? null : t('pause.until', { day })}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('pause.change')}
          </Button>
        </p>
      )}
    </section>
  );
}

function ChangePause({ view, onDone }: { readonly view: CaseView; readonly onDone: () => void }) {
  const { t } = useTranslation(['recovery', 'common']);
  const { today } = usePreferences();
  const { run, busy } = useCommand();
  const [until, setUntil] = useState<Day | undefined>(view.pause.until);
  const save = async () => {
    if (until === undefined) return;
    const input = { caseId: view.recovery.id, until };
    const answer = await run('case.pause', input, { said: t('recovery:pause.changed') });
    if (answer.ok) onDone();
  };
  return (
    <Group
      component="form"
      gap="xs"
      align="flex-end"
      wrap="nowrap"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DayInput
        size="xs"
        autoFocus
        aria-label={t('recovery:pause.label')}
        minDate={view.recovery.openedOn}
        maxDate={lastPauseDay(today)}
        value={until}
        onChange={setUntil}
      />
      <Button type="submit" size="xs" disabled={busy}>
        {t('common:actions.save')}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {t('common:actions.cancel')}
      </Button>
    </Group>
  );
}

function ChecksGauge({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { openLog } = useNavigation();
  const { made, lastOn, nextOn } = view.checks;
  const due = nextOn !== undefined && nextOn <= view.until;
  return (
    <section className={classes.gauge} aria-label={t('checks.title')}>
      <h2 className={classes.gaugeTitle}>{t('checks.title')}</h2>
      <p className={classes.figure} data-due={due}>
        {nextOn === undefined
          ? t('checks.made', { n: made })
          : due
            ? t('checks.due')
            : t('checks.next', { day: format.day(nextOn) })}
      </p>
      <p className={classes.quiet}>
        {nextOn === undefined ? null : `${t('checks.made', { n: made })} · `}
        {lastOn === undefined ? t('checks.never') : t('checks.last', { day: format.day(lastOn) })}
      </p>
      {view.open ? (
        <p className={classes.gaugeFoot}>
          <Button
            size="compact-sm"
            variant={due ? 'light' : 'subtle'}
            onClick={() => {
              openLog({ kind: 'check', accountId: view.recovery.accountId });
            }}
          >
            {t('checks.log')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function StreakGauge({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  const { due, late, inARow } = view.streak;
  return (
    <section className={classes.gauge} aria-label={t('streak.title')}>
      <h2 className={classes.gaugeTitle}>{t('streak.title')}</h2>
      <p className={classes.figure}>{due === 0 ? '—' : t('streak.value', { n: inARow })}</p>
      <p className={classes.quiet}>
        {due === 0 ? t('streak.none') : t('streak.detail', { due, late })}
      </p>
    </section>
  );
}
