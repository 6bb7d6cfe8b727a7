import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccounts, useDue, useRecords } from '../../mirror/queries';
import { useNavigation, usePlace } from '../../navigation/navigation';
import type { LogState, Route } from '../../navigation/route';
import { AccountForm } from '../accounts/account-form';
import { EditRecord } from './edit-record';
import { QuickLog } from './quick-log';
import classes from './log.module.css';

/** The form above the screen: a new record of any kind, one that is edited, or an account. */
export function LogModal() {
  const { closeLog } = useNavigation();
  const { log, route } = usePlace();
  const { t } = useTranslation(['log', 'accounts', 'common']);
  if (log === null) return null;
  const editing = log.recordId !== undefined;
  const title =
    log.kind === 'account'
      ? t(editing ? 'form.edit' : 'form.add', { ns: 'accounts' })
      : t(editing ? 'title.edit' : 'title.add');
  return (
    <Modal
      opened
      onClose={closeLog}
      closeOnClickOutside={false}
      title={title}
      size={820}
      yOffset="4vh"
      classNames={{
        content: classes.content ?? '',
        header: classes.header ?? '',
        body: classes.body ?? '',
      }}
      closeButtonProps={{ 'aria-label': t('actions.close', { ns: 'common' }) }}
    >
      <Content log={log} route={route} onClose={closeLog} />
    </Modal>
  );
}

/** Waits for the first rows, which are there at once in all but the first moment. */
function Content(props: {
  readonly log: LogState;
  readonly route: Route;
  readonly onClose: () => void;
}) {
  const { log, route, onClose } = props;
  const accounts = useAccounts();
  const records = useRecords();
  const due = useDue(log.dueId ?? '');
  if (accounts === undefined || records === undefined || due === undefined) return null;
  if (log.kind === 'account') return <AccountForm accountId={log.recordId} onDone={onClose} />;
  if (log.recordId !== undefined)
    return <EditRecord recordId={log.recordId} accounts={accounts} onDone={onClose} />;
  // Whoever opens the form for a due need not know whose it is.
  const about = log.accountId ?? due?.accountId;
  return (
    <QuickLog
      start={{ ...log, kind: log.kind, ...(about === undefined ? {} : { accountId: about }) }}
      shownId={route.screen === 'account' ? route.accountId : undefined}
      accounts={accounts}
      records={records}
      onDone={onClose}
    />
  );
}
