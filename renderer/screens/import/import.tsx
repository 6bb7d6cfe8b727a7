import { Button, Loader, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/result';
import { EmptyState } from '../../components/empty-state';
import { ErrorText } from '../../components/error-text';
import { Late } from '../../components/late';
import { Screen } from '../../components/screen';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { ChooseFile } from './choose-file';
import { Preview } from './preview';
import { Refused } from './refused';
import { useImport, type Importing } from './use-import';

/** Brings in a bill file: choose, look, decide, add. Nothing is added before the last step, and one undo takes it back. */
export function ImportScreen() {
  const { t } = useTranslation(['import-screen', 'import']);
  const importing = useImport();
  return (
    <Screen title={t('import:title')} description={t('import-screen:description')}>
      <ErrorText failure={importing.failure} />
      <Step importing={importing} />
    </Screen>
  );
}

function Step({ importing }: { readonly importing: Importing }) {
  const { state } = importing;
  switch (state.step) {
    case 'choose':
      return <ChooseFile onFile={importing.read} />;
    case 'reading':
      return <Reading name={state.name} onCancel={importing.reset} />;
    case 'refused':
      return (
        <>
          <Refused name={state.name} failure={state.failure} />
          <ChooseFile onFile={importing.read} />
        </>
      );
    case 'preview':
      return <Preview importing={importing} state={state} />;
    case 'done':
      return <Done count={state.count} onAgain={importing.reset} />;
    default:
      return assertNever(state);
  }
}

function Reading({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const { t } = useTranslation(['import-screen', 'common']);
  return (
    <Late>
      <EmptyState
        icon={<Loader size="sm" />}
        title={t('import-screen:reading', { name })}
        action={
          <Button variant="default" onClick={onCancel}>
            {t('common:actions.cancel')}
          </Button>
        }
      />
    </Late>
  );
}

function Done({ count, onAgain }: { readonly count: number; readonly onAgain: () => void }) {
  const { t } = useTranslation('import-screen');
  const { go } = useNavigation();
  return (
    <Section title={t('doneTitle')}>
      <EmptyState
        icon={<IconCircleCheck size={34} stroke={1.4} />}
        title={t('done', { n: count })}
        action={
          <>
            <Button
              onClick={() => {
                go({ screen: 'accounts' });
              }}
            >
              {t('toAccounts')}
            </Button>
            <Button variant="default" onClick={onAgain}>
              {t('another')}
            </Button>
          </>
        }
      >
        <Text size="sm">{t('doneHint')}</Text>
      </EmptyState>
    </Section>
  );
}
