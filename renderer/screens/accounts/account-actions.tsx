import { ActionIcon, Button, Group, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { ConfirmByName } from '../../components/confirm-by-name';
import { DayInput } from '../../components/day-input';
import { usePreferences } from '../../components/preferences';
import { useEver } from '../../components/use-ever';
import { useCommand } from '../../components/use-command';
import { useNavigation } from '../../navigation/navigation';
import { draftOf } from './account-draft';

type RowProps = { readonly row: AccountRow };

/** Edit, close, remove: the rarer things one does with an account. */
export function AccountMenu({ row, onRemoved }: RowProps & { readonly onRemoved?: () => void }) {
  const { t } = useTranslation('accounts');
  const { openLog } = useNavigation();
  const [asking, setAsking] = useState<'close' | 'remove' | null>(null);
  const asked = useEver(asking !== null);
  const { reopen } = useClosing(row);
  const stop = () => {
    setAsking(null);
  };
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon aria-label={t('actions.more', { name: row.account.name })}>
            <IconDots size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => {
              openLog({ kind: 'account', recordId: row.id });
            }}
          >
            {t('actions.edit')}
          </Menu.Item>
          {row.account.closedOn === undefined ? (
            <Menu.Item
              leftSection={<IconArchive size={16} aria-hidden />}
              onClick={() => {
                setAsking('close');
              }}
            >
              {t('actions.close')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={reopen}>
              {t('actions.reopen')}
            </Menu.Item>
          )}
          <Menu.Divider role="separator" />
          <Menu.Item
            c="var(--severity-alert)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              setAsking('remove');
            }}
          >
            {t('actions.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked ? (
        <>
          <CloseAccount row={row} opened={asking === 'close'} onDone={stop} />
          <RemoveAccount
            row={row}
            opened={asking === 'remove'}
            onDone={stop}
            onRemoved={onRemoved}
          />
        </>
      ) : null}
    </>
  );
}

type AskProps = RowProps & { readonly opened: boolean; readonly onDone: () => void };

function CloseAccount({ row, opened, onDone }: AskProps) {
  const { t } = useTranslation(['accounts', 'common']);
  const { today } = usePreferences();
  const [on, setOn] = useState<string | undefined>(today);
  const { close, busy } = useClosing(row);
  const { name } = row.account;
  return (
    <Modal opened={opened} onClose={onDone} title={t('accounts:close.title', { name })} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (on !== undefined) void close(on).then(onDone);
        }}
      >
        <Stack>
          <Text size="sm">{t('accounts:close.text')}</Text>
          <DayInput
            label={t('accounts:close.on')}
            value={on}
            onChange={setOn}
            {...(row.account.openedOn !== undefined && { minDate: row.account.openedOn })}
            maxDate={today}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onDone}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" disabled={busy || on === undefined}>
              {t('accounts:close.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function RemoveAccount(props: AskProps & { readonly onRemoved?: (() => void) | undefined }) {
  const { t } = useTranslation('accounts');
  const { run } = useCommand();
  const { row, onDone, onRemoved } = props;
  const { name } = row.account;
  return (
    <ConfirmByName
      opened={props.opened}
      title={t('remove.title', { name })}
      name={name}
      action={t('actions.remove')}
      onClose={onDone}
      onConfirm={() => {
        onDone();
        void run('account.remove', { id: row.id, name }, { said: t('remove.done', { name }) }).then(
          (answer) => {
            if (answer.ok) onRemoved?.();
          },
        );
      }}
    >
      {t('remove.text')}
    </ConfirmByName>
  );
}

/** Closing an account is a correction of it: all its records stay. */
function useClosing({ id, account }: AccountRow) {
  const { t } = useTranslation('accounts');
  const { run, busy } = useCommand();
  const { name } = account;
  const close = (closedOn: string) =>
    run(
      'record.edit',
      { id, draft: draftOf({ ...account, closedOn }) },
      { said: t('close.done', { name }) },
    );
  const reopen = () => {
    const { closedOn: _, ...open } = account;
    void run('record.edit', { id, draft: draftOf(open) }, { said: t('close.reopened', { name }) });
  };
  return { close, reopen, busy };
}
