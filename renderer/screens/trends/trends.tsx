import { Button, Tabs } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import type { MarkerKind, SeriesAnswer } from '../../../shared/series/series';
import { around, fitted } from '../../charts/brush-model';
import type { Flag, Span } from '../../charts/picture';
import { limitPicture } from '../../charts/pictures';
import { readDay } from '../../charts/read-day';
import { usePictureWords } from '../../charts/use-words';
import { EmptyState } from '../../components/empty-state';
import { ErrorText } from '../../components/error-text';
import { usePreferences } from '../../components/preferences';
import { Screen } from '../../components/screen';
import { useAccounts } from '../../mirror/queries';
import { useNavigation, useRoute } from '../../navigation/navigation';
import { MarkerList } from './marker-list';
import { ReportButton } from './report-button';
import { TrendFilters } from './trend-filters';
import { TrendPanel } from './trend-panel';
import { OnTime } from './on-time';
import {
  focusDay,
  inputOf,
  isTurned,
  placeOfFlag,
  rangeFor,
  trendKinds,
  type Choice,
  type TrendKind,
} from './trends-model';
import { useSeries } from './use-series';
import classes from './trends.module.css';

/** Limits, used amounts, utilisation, rates and scores over time, for one account, several or all. */
export function TrendsScreen() {
  const route = useRoute();
  const { accountIds, focus } = route.screen === 'trends' ? route : {};
  // Another route is another visit: what was chosen on the last one does not carry over.
  const visit = `${accountIds?.join() ?? ''} ${focus ?? ''}`;
  return <TrendsVisit key={visit} accountIds={accountIds ?? []} focus={focus} />;
}

function TrendsVisit({
  accountIds,
  focus,
}: {
  readonly accountIds: readonly string[];
  readonly focus: Day | undefined;
}) {
  const { t } = useTranslation('trends');
  const accounts = useAccounts();
  const { today } = usePreferences();
  const [choice, setChoice] = useState<Choice>({
    accountIds,
    range: rangeFor(focus, today),
  });
  const [zoom, setZoom] = useState<Span | null>(null);
  const turned = isTurned(choice, today);
  const { answer, failure } = useSeries(inputOf(choice, today), !turned);
  if (accounts === undefined) return <Screen title={t('title')}>{null}</Screen>;
  if (accounts.length === 0)
    return (
      <Screen title={t('title')}>
        <NoAccounts />
      </Screen>
    );
  return (
    <Screen title={t('title')} actions={<ReportButton choice={choice} />}>
      <TrendFilters
        accounts={accounts}
        choice={choice}
        turned={turned}
        onChoice={(next) => {
          setChoice(next);
          setZoom(null);
        }}
      />
      <ErrorText failure={failure} />
      {answer === undefined ? (
        <div className={classes.waiting} aria-busy="true" />
      ) : (
        <Trends
          answer={answer}
          accounts={accounts}
          choice={choice}
          focus={focus}
          zoom={zoom}
          onZoom={setZoom}
        />
      )}
    </Screen>
  );
}

function Trends(props: {
  readonly answer: SeriesAnswer;
  readonly accounts: readonly AccountRow[];
  readonly choice: Choice;
  readonly focus: Day | undefined;
  readonly zoom: Span | null;
  readonly onZoom: (zoom: Span | null) => void;
}) {
  const { answer, accounts, zoom } = props;
  const { t } = useTranslation('trends');
  const [kind, setKind] = useState<TrendKind>('limit');
  const [hidden, setHidden] = useState<readonly MarkerKind[]>([]);
  const [reading] = useState(() => readDay(focusDay(props.focus)));
  const chart = useRef<HTMLDivElement>(null);
  const open = useOpenFlag();
  const { flags, span } = limitPicture(answer, usePictureWords(accounts), 'limit');
  const point = (flag: Flag) => {
    props.onZoom(around(fitted(zoom, span), span, flag.x));
    reading.set(flag.x);
    chart.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <Tabs
        value={kind}
        onChange={(value) => {
          setKind(trendKinds.find((one) => one === value) ?? 'limit');
        }}
        keepMounted={false}
        ref={chart}
        className={classes.tabs}
      >
        <Tabs.List aria-label={t('kinds.label')}>
          {trendKinds.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`kinds.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={kind}>
          {kind === 'on-time' ? (
            <OnTime accounts={accounts} choice={props.choice} />
          ) : (
            <TrendPanel
              key={kind}
              kind={kind}
              answer={answer}
              accounts={accounts}
              hidden={hidden}
              zoom={zoom}
              onZoom={props.onZoom}
              reading={reading}
              onFlag={open}
            />
          )}
        </Tabs.Panel>
      </Tabs>
      {kind === 'on-time' ? null : (
        <MarkerList
          flags={flags}
          hidden={hidden}
          onHidden={setHidden}
          onPoint={point}
          onOpen={open}
        />
      )}
    </>
  );
}

function useOpenFlag(): (flag: Flag) => void {
  const { go, openLog } = useNavigation();
  return (flag) => {
    const { route, log } = placeOfFlag(flag);
    if (route) go(route);
    if (log) openLog(log);
  };
}

function NoAccounts() {
  const { t } = useTranslation('trends');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      icon={<IconChartLine size={36} stroke={1.5} />}
      title={t('noAccounts.title')}
      action={
        <Button
          onClick={() => {
            openLog({ kind: 'account' });
          }}
        >
          {t('noAccounts.act')}
        </Button>
      }
    >
      {t('noAccounts.text')}
    </EmptyState>
  );
}
