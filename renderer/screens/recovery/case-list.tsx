import { Button } from '@mantine/core';
import { IconChevronRight, IconFirstAidKit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { RecoveryCase } from '../../../shared/records';
import type { CaseOffer } from '../../../shared/recovery/offers';
import { EmptyState } from '../../components/empty-state';
import { Growing } from '../../components/growing';
import { useFormat, usePreferences } from '../../components/preferences';
import { Screen } from '../../components/screen';
import { Section } from '../../components/section';
import { useCases, type Cases } from '../../components/use-cases';
import { useCommand } from '../../components/use-command';
import { useOpenCase } from '../../components/use-open-case';
import { useAccounts } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { caseCard, caseLists } from './recovery-model';
import classes from './recovery.module.css';

/** What is offered first, then what is under way, then what is over. */
export function CaseList() {
  const { t } = useTranslation('recovery');
  const known = useCases();
  const accounts = useAccounts();
  return (
    <Screen title={t('title')} description={t('description')}>
      {known && accounts ? <Lists known={known} accounts={accounts} /> : <div aria-busy />}
    </Screen>
  );
}

function Lists({ known, accounts }: Named & { readonly known: Cases }) {
  const { t } = useTranslation('recovery');
  const { open, closed } = caseLists(known.cases);
  return (
    <>
      <Growing items={known.offers} first={SHOWN}>
        {(offer) => <Offer key={offer.accountId} offer={offer} accounts={accounts} />}
      </Growing>
      {open.length === 0 && known.offers.length === 0 ? <Nothing /> : null}
      <Group title={t('open.title')} cases={open} accounts={accounts} />
      <Group title={t('closed.title')} cases={closed} accounts={accounts} />
    </>
  );
}

/** Offers that fill the window. */
const SHOWN = 6;

type Named = { readonly accounts: readonly AccountRow[] };

const nameIn = (accounts: readonly AccountRow[], id: string): string =>
  accounts.find((row) => row.id === id)?.account.name ?? '';

function Offer({ offer, accounts }: Named & { readonly offer: CaseOffer }) {
  const { t } = useTranslation(['recovery', 'common']);
  const format = useFormat();
  const { open, busy } = useOpenCase();
  const declining = useCommand();
  const what = offer.kinds
    .map((kind) => t(`common:downgrades.${kind}`))
    .join(t('common:listSeparator'));
  return (
    <section className={classes.offer}>
      <IconFirstAidKit size={26} stroke={1.5} aria-hidden />
      <div className={classes.grow}>
        <h2 className={classes.offerTitle}>
          {t('recovery:offer.title', { account: nameIn(accounts, offer.accountId), what })}
        </h2>
        <p className={classes.text}>{t('recovery:offer.text', { day: format.day(offer.on) })}</p>
      </div>
      <Button
        variant="subtle"
        color="gray"
        disabled={declining.busy}
        onClick={() =>
          void declining.run(
            'case.decline',
            { accountId: offer.accountId, on: offer.on },
            { said: t('recovery:offer.declined') },
          )
        }
      >
        {t('recovery:offer.notNow')}
      </Button>
      <Button loading={busy} onClick={() => void open(offer)}>
        {t('recovery:offer.open')}
      </Button>
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  return (
    <Section title={t('open.title')}>
      <EmptyState
        icon={<IconFirstAidKit size={30} stroke={1.4} />}
        title={t('none.title')}
        action={
          <Button
            variant="default"
            mt="xs"
            onClick={() => {
              go({ screen: 'sources' });
            }}
          >
            {t('none.sources')}
          </Button>
        }
      >
        {t('none.hint')}
      </EmptyState>
    </Section>
  );
}

function Group(props: Named & { readonly title: string; readonly cases: readonly RecoveryCase[] }) {
  if (props.cases.length === 0) return null;
  return (
    <Section title={props.title} flush>
      <ul className={classes.list}>
        {props.cases.map((recovery) => (
          <li key={recovery.id}>
            <CaseRow recovery={recovery} accounts={props.accounts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CaseRow({ recovery, accounts }: Named & { readonly recovery: RecoveryCase }) {
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className={classes.row}
      onClick={() => {
        go({ screen: 'recovery', caseId: recovery.id });
      }}
    >
      <span className={classes.grow}>
        <span className={classes.name}>{nameIn(accounts, recovery.accountId)}</span>
        {recovery.closedOn === undefined ? (
          <OpenWords recovery={recovery} />
        ) : (
          <ClosedWords recovery={recovery} />
        )}
      </span>
      <IconChevronRight size={18} className={classes.dim} aria-hidden />
    </button>
  );
}

function OpenWords({ recovery }: { readonly recovery: RecoveryCase }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { today } = usePreferences();
  const card = caseCard(recovery, today);
  const left =
    card.pauseDaysLeft === 0 ? t('card.pauseLastDay') : t('card.pause', { n: card.pauseDaysLeft });
  const pauseWords = card.pauseOver ? t('card.pauseOver') : left;
  return (
    <span className={classes.facts}>
      <span>{t('open.since', { day: format.day(recovery.openedOn), n: card.day })}</span>
      <span>{t('card.steps', { done: card.done, total: card.total })}</span>
      <span>{pauseWords}</span>
    </span>
  );
}

function ClosedWords({ recovery }: { readonly recovery: RecoveryCase }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { openedOn, closedOn = openedOn, outcome } = recovery;
  return (
    <span className={classes.facts}>
      <span>
        {openedOn === closedOn
          ? format.day(closedOn)
          : t('closed.range', { from: format.day(openedOn), to: format.day(closedOn) })}
      </span>
      {outcome === undefined ? null : <span>{t('card.outcome', { text: outcome })}</span>}
    </span>
  );
}
