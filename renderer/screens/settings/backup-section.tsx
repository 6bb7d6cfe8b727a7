import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsView, BackupView } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call, on } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { RestoreQuestion } from '../../components/restore-question';
import { Section } from '../../components/section';
import { BackupFileRow } from './backup-file-row';
import { BackupFolderRow } from './backup-folder-row';
import { MergeRow } from './merge/merge-row';
import { SettingRow } from './setting-row';
import { useWhen } from '../../components/use-when';
import classes from './settings.module.css';

/** The copies of the ledger: when the last was made, one more now, and a way back to any of them. */
export function BackupSection() {
  const { t } = useTranslation(['backups', 'common']);
  const when = useWhen();
  const [view, setView] = useState<BackupsView>();
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [listed, setListed] = useState(false);
  const [chosen, setChosen] = useState<BackupView>();

  useEffect(() => {
    void call('backup.list', {}).then((answer) => {
      if (answer.ok) setView(answer.value);
    });
    return on('backups', setView);
  }, []);

  const make = async () => {
    setBusy(true);
    const answer = await call('backup.make', {});
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    setSaid(answer.ok ? t('made') : undefined);
    if (answer.ok) setView(answer.value);
  };
  const restore = async ({ name }: BackupView) => {
    setChosen(undefined);
    setBusy(true);
    const answer = await call('backup.restore', { name });
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    setSaid(answer.ok ? t('restored', { path: answer.value.kept }) : undefined);
    const now = await call('backup.list', {});
    if (now.ok) setView(now.value);
  };

  const backups = view?.backups ?? [];
  const [last] = backups;
  const kept = last ? t('last', { when: when(last.at), n: backups.length }) : t('none');
  return (
    <Section title={t('title')} description={t('hint')}>
      <SettingRow label={kept} hint={<span role="status">{said}</span>}>
        {last ? (
          <Button
            variant="subtle"
            aria-expanded={listed}
            onClick={() => {
              setListed(!listed);
            }}
          >
            {listed ? t('hide') : t('show')}
          </Button>
        ) : null}
        <Button variant="default" loading={busy} onClick={() => void make()}>
          {t('make')}
        </Button>
      </SettingRow>
      {view?.failure === undefined ? null : (
        <>
          <Text size="sm">{t('failed')}</Text>
          <ErrorText failure={{ code: view.failure }} />
        </>
      )}
      <ErrorText failure={failure} />
      {listed ? <BackupList backups={backups} busy={busy} onChoose={setChosen} /> : null}
      <BackupFolderRow view={view} onView={setView} />
      <BackupFileRow />
      <MergeRow />
      <RestoreQuestion
        at={chosen?.at}
        onClose={() => {
          setChosen(undefined);
        }}
        onConfirm={() => {
          if (chosen) void restore(chosen);
        }}
      />
    </Section>
  );
}

function BackupList(props: {
  readonly backups: readonly BackupView[];
  readonly busy: boolean;
  readonly onChoose: (backup: BackupView) => void;
}) {
  const { t } = useTranslation('backups');
  const when = useWhen();
  return (
    <ul className={classes.upcoming}>
      {props.backups.map((backup) => (
        <li key={backup.name}>
          <span>
            {when(backup.at)} · {t(`reasons.${backup.reason}`)}
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={props.busy}
            aria-label={t('restoreOf', { when: when(backup.at) })}
            onClick={() => {
              props.onChoose(backup);
            }}
          >
            {t('restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
