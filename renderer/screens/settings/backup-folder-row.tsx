import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsView } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { useFailureWords } from '../../components/failure-words';
import { useWhen } from '../../components/use-when';
import { SettingRow } from './setting-row';
import classes from './settings.module.css';

/** A second place for the backups, of the person's choice: a synced folder or another disk. */
export function BackupFolderRow(props: {
  readonly view: BackupsView | undefined;
  readonly onView: (view: BackupsView) => void;
}) {
  const { t } = useTranslation('backups');
  const when = useWhen();
  const words = useFailureWords();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const folder = props.view?.folder;
  const run = async (name: 'backup.chooseFolder' | 'backup.forgetFolder') => {
    setBusy(true);
    const answer = await call(name, {});
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) props.onView(answer.value);
  };
  const state =
    folder?.failure !== undefined
      ? t('folder.failed', { why: words.failure({ code: folder.failure }) })
      : folder?.at !== undefined
        ? t('folder.last', { when: when(folder.at) })
        : t('folder.next');
  return (
    <>
      <SettingRow
        label={t('folder.title')}
        hint={
          folder === undefined ? (
            t('folder.hint')
          ) : (
            <>
              <span className={classes.path}>{folder.path}</span>
              <br />
              <span role="status">{state}</span>
            </>
          )
        }
      >
        {folder === undefined ? null : (
          <Button variant="subtle" onClick={() => void run('backup.forgetFolder')}>
            {t('folder.stop')}
          </Button>
        )}
        <Button variant="default" loading={busy} onClick={() => void run('backup.chooseFolder')}>
          {t(folder === undefined ? 'folder.choose' : 'folder.other')}
        </Button>
      </SettingRow>
      <ErrorText failure={failure} />
    </>
  );
}
