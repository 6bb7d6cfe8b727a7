import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ShortcutTable } from './shortcut-table';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('finder');
  return (
    <Modal opened onClose={onClose} title={t('shortcuts.title')} size={760}>
      <ShortcutTable />
    </Modal>
  );
}
