import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/result';
import { ErrorText } from '../../components/error-text';
import { Screen } from '../../components/screen';
import { ChooseFile } from './choose-file';
import { Done } from './done';
import { Merge } from './merge';
import { Preview } from './preview';
import { ReadingFile } from './reading-file';
import { Refused } from './refused';
import { useImport, type Importing } from './use-import';

/** Brings in a file: choose, look, decide, add. Nothing is added before the last step, and one undo takes it back. */
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
      return <ReadingFile name={state.name} onCancel={importing.reset} />;
    case 'refused':
      return (
        <>
          <Refused file={state.file} failure={state.failure} onRead={importing.read} />
          <ChooseFile onFile={importing.read} />
        </>
      );
    case 'bill':
      return <Preview importing={importing} state={state} />;
    case 'merge':
      return <Merge importing={importing} view={state.view} />;
    case 'done':
      return <Done count={state.count} onAgain={importing.reset} />;
    default:
      return assertNever(state);
  }
}
