import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { Door } from '../../components/door';
import { useReady } from '../../components/use-ready';
import { useVault } from '../../vault/vault';
import { RecoveryForm } from '../unlock/recovery-form';
import { failureKind, isOfTheFile } from './failure-model';
import { BackupOffer } from './backup-offer';

/** Why the ledger did not open, by name, what was left alone, and what to do. */
export function Failed(props: { readonly failure: Failure; readonly folder?: string }) {
  const { t } = useTranslation('unlock');
  const { code, detail } = props.failure;
  const kind = failureKind(code);
  const { state } = useVault();
  useReady(true);
  return (
    <Door title={t(`failure.titles.${kind}`)}>
      <Stack>
        <Text>{t(`failure.advice.${kind}`, { ...detail, code })}</Text>
        {isOfTheFile(code) ? <BackupOffer /> : null}
        <Text c="dimmed" size="sm">
          {t('failure.untouched')}
        </Text>
        {props.folder ? (
          <div>
            <Text size="sm">{t('failure.folder')}</Text>
            <Code block>{props.folder}</Code>
          </div>
        ) : null}
        {kind.startsWith('keychain-') && state?.recovery === true ? <RecoveryForm /> : null}
        <Group>
          {kind === 'mirror-failed' ? (
            <Button
              onClick={() => {
                window.location.reload();
              }}
            >
              {t('failure.reload')}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => void call('app.quit', {})}>
            {t('failure.quit')}
          </Button>
        </Group>
      </Stack>
    </Door>
  );
}
