import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../shared/dates';
import { useFormat } from '../../../components/preferences';

/** Fills the empty fields with the values of the last time. */
export function SameButton(props: { readonly day: Day; readonly onClick: () => void }) {
  const { t } = useTranslation('log');
  const format = useFormat();
  // By its place on the keyboard: Option with S is a letter of its own on a Mac.
  useHotkeys([['alt+S', props.onClick, { usePhysicalKeys: true }]], []);
  return (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconCopy size={15} aria-hidden />}
      rightSection={<Kbd size="xs">{t('keys.alt')}</Kbd>}
      title={t('buttons.sameTitle', { day: format.day(props.day) })}
      onClick={props.onClick}
    >
      {t('buttons.same')}
    </Button>
  );
}
