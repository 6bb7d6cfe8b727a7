import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HowTo } from './how-to';
import classes from './import.module.css';

/** Where a file is chosen. One can also be dropped anywhere on the window. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation(['import', 'import-screen']);
  return (
    <>
      <div className={classes.drop}>
        <IconFileImport size={34} stroke={1.4} aria-hidden />
        <p className={classes.dropWords}>{t('import:drop')}</p>
        <FileButton
          accept=".csv,.txt,.credithealth,.json,.xlsx,.xls,.zip,.ofx,.qif"
          onChange={(file) => {
            if (file !== null) onFile(file);
          }}
        >
          {(props) => <Button {...props}>{t('import-screen:choose')}</Button>}
        </FileButton>
        <p className={classes.quiet}>{t('import:supported')}</p>
      </div>
      <HowTo />
    </>
  );
}
