import { Button, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorText } from '../../components/error-text';
import { Late } from '../../components/late';
import { useDamageWords } from '../../components/use-damage-words';
import { useRestore } from '../../components/use-restore';
import { useIntegrity } from '../../vault/use-integrity';

/** The newest sound backup of a ledger that does not open: what it lacks, and the way back to it. */
export function BackupOffer() {
  const { t } = useTranslation('backups');
  const view = useIntegrity();
  const words = useDamageWords();
  const { busy, failure, restore } = useRestore();
  if (view === undefined || view.status === 'unchecked') return <Seeking />;
  if (view.seeking === true) return <Seeking />;
  const { backup } = view;
  const named = words.damage(view);
  return (
    <>
      {named === '' ? null : <Text>{t('integrity.damaged', { what: named })}</Text>}
      <div>
        {words.backup(view).map((sentence) => (
          <Text key={sentence} fw={650}>
            {sentence}
          </Text>
        ))}
      </div>
      {backup === undefined ? null : (
        <>
          <Button loading={busy} onClick={() => void restore(backup.name)}>
            {t('integrity.restore')}
          </Button>
          <Text c="dimmed" size="sm">
            {t('integrity.kept')}
          </Text>
        </>
      )}
      <ErrorText failure={failure} />
    </>
  );
}

function Seeking() {
  const { t } = useTranslation('backups');
  return (
    <Text role="status">
      {t('integrity.seeking')}{' '}
      <Late>
        <Loader size="xs" />
      </Late>
    </Text>
  );
}
