import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/navigation';
import { offerFile } from '../navigation/offered-file';
import classes from './drop-target.module.css';

/** A file dropped anywhere goes to the import screen; without this the window would try to open it as a page. */
export function DropTarget() {
  const { t } = useTranslation('common');
  const { go } = useNavigation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const listen = (
      name: 'dragover' | 'dragleave' | 'drop',
      handle: (event: DragEvent) => void,
    ) => {
      window.addEventListener(name, handle, { signal });
    };
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      offerFile(file);
      go({ screen: 'import' });
    });
    return () => {
      controller.abort();
    };
  }, [go]);
  if (!over) return null;
  return (
    <div className={classes.cover}>
      <p className={classes.words}>
        <IconFileImport size={28} stroke={1.6} aria-hidden />
        {t('drop.here')}
      </p>
    </div>
  );
}
