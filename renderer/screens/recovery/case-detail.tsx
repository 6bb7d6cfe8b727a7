import { Button } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconPrinter, IconRotate2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/records';
import type { CaseView } from '../../../shared/recovery/case-view';
import { EmptyState } from '../../components/empty-state';
import { Late } from '../../components/late';
import { useFormat } from '../../components/preferences';
import { Screen } from '../../components/screen';
import { Section } from '../../components/section';
import { useCommand } from '../../components/use-command';
import { useAccount } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { Checklist } from './checklist';
import { CloseCase } from './close-case';
import { Comparisons } from './comparisons';
import { Contacts } from './contacts';
import { Gauges } from './gauges';
import { StoryPanel } from './story-panel';
import { useCase } from './use-case';
import { usePrint } from './use-print';
import classes from './recovery.module.css';

/** One case: how it stands, what there is to do, whom one talked to, and the whole story. */
export function CaseDetail({ caseId }: { readonly caseId: string }) {
  const { view, failure } = useCase(caseId);
  const row = useAccount(view?.recovery.accountId ?? '');
  if (failure !== undefined) return <Gone />;
  if (view === undefined || !row) return <Waiting />;
  return <Known view={view} account={row.account} />;
}

function Known({ view, account }: { readonly view: CaseView; readonly account: Account }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { recovery, until } = view;
  return (
    <Screen
      title={t('heading', { account: account.name })}
      description={
        <>
          <BackLink />
          {view.open
            ? t('status.open', { n: view.days + 1 })
            : t('status.closed', { day: format.day(until), n: view.days + 1 })}
        </>
      }
      actions={<Acts view={view} />}
    >
      {view.open ? null : (
        <Section title={t('close.result')}>
          <p className={classes.text}>{recovery.outcome ?? t('close.noResult')}</p>
        </Section>
      )}
      <Gauges view={view} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Checklist view={view} />
          <Contacts view={view} />
          <Comparisons view={view} account={account} />
        </div>
        <div className={classes.column}>
          <StoryPanel view={view} currency={account.currency} />
        </div>
      </div>
    </Screen>
  );
}

function Acts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('recovery');
  const { run, busy } = useCommand();
  const { print, printing } = usePrint(view.recovery.id);
  const [closing, setClosing] = useState(false);
  return (
    <>
      <Button
        variant="default"
        title={t('print.hint')}
        loading={printing}
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => void print()}
      >
        {t('print.button')}
      </Button>
      {view.open ? (
        <Button
          variant="default"
          leftSection={<IconCheck size={17} aria-hidden />}
          onClick={() => {
            setClosing(true);
          }}
        >
          {t('close.button')}
        </Button>
      ) : (
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconRotate2 size={17} aria-hidden />}
          onClick={() =>
            void run('case.reopen', { caseId: view.recovery.id }, { said: t('reopen.done') })
          }
        >
          {t('reopen.button')}
        </Button>
      )}
      <CloseCase
        caseId={view.recovery.id}
        opened={closing}
        onDone={() => {
          setClosing(false);
        }}
      />
    </>
  );
}

function BackLink() {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className={classes.back}
      onClick={() => {
        go({ screen: 'recovery' });
      }}
    >
      <IconArrowLeft size={14} aria-hidden />
      {t('back')}
    </button>
  );
}

function Waiting() {
  const { t } = useTranslation('recovery');
  return (
    <Late>
      <p className={classes.quiet} aria-live="polite">
        {t('loading')}
      </p>
    </Late>
  );
}

function Gone() {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  return (
    <EmptyState
      title={t('gone')}
      action={
        <Button
          onClick={() => {
            go({ screen: 'recovery' });
          }}
        >
          {t('back')}
        </Button>
      }
    />
  );
}
