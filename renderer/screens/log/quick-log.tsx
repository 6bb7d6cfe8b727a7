import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
import type { AnyRecord } from '../../../shared/records';
import { EmptyState } from '../../components/empty-state';
import { usePreferences } from '../../components/preferences';
import { useNavigation } from '../../navigation/navigation';
import { needsAccount, kindForKey, nextToCheck, startingAccount, type LogKind } from './log-model';
import { likelyAccounts } from './kept-drafts';
import { Palette } from './palette';
import { RecordForm } from './record-form';
import { useFirstField } from './use-first-field';
import type { Saved } from './use-log-form';
import classes from './quick-log.module.css';

type Start = {
  readonly kind: LogKind;
  readonly accountId?: string;
  readonly dueId?: string;
  readonly amount?: Minor;
};

/** The palette and the form below it. What is common to all kinds (account, day) stays when the kind is changed. */
export function QuickLog(props: {
  readonly start: Start;
  /** The account whose page stands behind the form. */
  readonly shownId: string | undefined;
  readonly accounts: readonly AccountRow[];
  readonly records: readonly AnyRecord[];
  readonly onDone: () => void;
}) {
  const { start, accounts, onDone } = props;
  const { today } = usePreferences();
  const [kind, setKind] = useState(start.kind);
  const [round, setRound] = useState(0);
  const [accountId, setAccountId] = useState(() =>
    startingAccount(accounts, props.records, likelyAccounts(start, props.shownId)),
  );
  // A form that was asked for by name is begun at once; the quick log begins with the choice of a kind.
  const asked =
    start.accountId !== undefined || start.dueId !== undefined || start.kind !== 'check';
  const [choosing, setChoosing] = useState(!asked);
  const body = useRef<HTMLDivElement>(null);
  // Who has named the account, or goes round them, begins with the first figure.
  const named = start.accountId !== undefined || start.dueId !== undefined || round > 0;
  useFirstField(body, { active: !choosing, form: `${kind} ${String(round)}`, last: named });
  useAltNumbers((named) => {
    setChoosing(false);
    setKind(named);
  });
  const saved = (what: Saved) => {
    if (!what.another) {
      onDone();
      return;
    }
    setAccountId(kind === 'check' ? nextToCheck(accounts, what.accountId, today) : what.accountId);
    setRound(round + 1);
    setChoosing(false);
  };
  return (
    <div className={classes.log}>
      <Palette
        kind={kind}
        focused={choosing}
        onChoose={setKind}
        onEnter={() => {
          setChoosing(false);
        }}
      />
      <div ref={body} key={`${kind} ${String(round)}`}>
        {needsAccount(kind) && accounts.length === 0 ? (
          <NoAccounts />
        ) : (
          <RecordForm
            kind={kind}
            accounts={accounts}
            start={{ accountId, on: today, ...(round === 0 && { amount: start.amount }) }}
            dueId={round === 0 ? start.dueId : undefined}
            onSaved={saved}
            onCancel={onDone}
          />
        )}
      </div>
    </div>
  );
}

function NoAccounts() {
  const { t } = useTranslation(['log', 'common']);
  const { openLog } = useNavigation();
  return (
    <EmptyState
      title={t('noAccounts')}
      action={
        <Button
          onClick={() => {
            openLog({ kind: 'account' });
          }}
        >
          {t('actions.add', { ns: 'common' })}
        </Button>
      }
    />
  );
}

/** Alt with a number switches the kind from within a field. */
function useAltNumbers(choose: (kind: LogKind) => void): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  }, [choose]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = event.altKey && !event.ctrlKey ? kindForKey(event.code) : undefined;
      if (kind === undefined) return;
      event.preventDefault();
      latest.current(kind);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
