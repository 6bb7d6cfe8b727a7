import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { TermId } from '../../../shared/locales/terms';
import type { MarkerKind, SeriesAnswer } from '../../../shared/series/series';
import { csvOf } from '../../../shared/series/csv';
import { fitted } from '../../charts/brush-model';
import { balanceCsv } from '../../charts/balance-csv';
import { balancePicture } from '../../charts/balance-picture';
import type { ChartKind, Flag, Picture, Span } from '../../charts/picture';
import {
  limitPicture,
  measures,
  ratePicture,
  scorePictures,
  utilisationPicture,
  type Measure,
} from '../../charts/pictures';
import type { ReadDay } from '../../charts/read-day';
import { TrendChart } from '../../charts/trend-chart';
import { useCsvWords, usePictureWords } from '../../charts/use-words';
import { EmptyState } from '../../components/empty-state';
import { useSettings } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { isReduced, schemeOf, utilisationBands, withoutKinds } from './trends-model';
import classes from './trends.module.css';

export type PanelProps = {
  readonly kind: ChartKind;
  readonly answer: SeriesAnswer;
  readonly accounts: readonly AccountRow[];
  readonly hidden: readonly MarkerKind[];
  readonly zoom: Span | null;
  readonly onZoom: (zoom: Span) => void;
  readonly reading: ReadDay;
  readonly onFlag: (flag: Flag) => void;
};

/** One kind of chart, with the choice that belongs to it alone: what to compare, or which score. */
export function TrendPanel(props: PanelProps) {
  const { kind, answer, accounts } = props;
  const { t } = useTranslation('trends');
  const [measure, setMeasure] = useState<Measure>('limit');
  const [scheme, setScheme] = useState<string | null>(null);
  const csvWords = useCsvWords(accounts);
  const pictures = usePictures({ ...props, measure });
  const picture = pictures.find((one) => schemeOf(one) === scheme) ?? pictures[0];
  const empty = <NothingYet kind={kind} />;
  if (picture === undefined) return empty;
  return (
    <div className={classes.panel}>
      <TrendChart
        picture={withoutKinds(picture, props.hidden)}
        zoom={fitted(props.zoom, picture.span)}
        onZoom={props.onZoom}
        reading={props.reading}
        onFlag={props.onFlag}
        csv={
          kind === 'balance'
            ? { name: picture.title, text: () => balanceCsv(picture, csvWords) }
            : { name: t('title'), text: () => csvOf(answer, csvWords) }
        }
        reduced={isReduced(answer)}
        empty={empty}
        term={terms[kind]}
        lead={
          kind === 'limit' && answer.accounts.length > 1 ? (
            <MeasureChoice measure={measure} onMeasure={setMeasure} />
          ) : kind === 'score' && pictures.length > 1 ? (
            <SchemeChoice pictures={pictures} picture={picture} onScheme={setScheme} />
          ) : undefined
        }
      />
    </div>
  );
}

const terms = {
  limit: 'totalLimit',
  balance: 'used',
  utilisation: 'utilisation',
  rate: 'annualRate',
  score: 'zhima',
} as const satisfies Record<ChartKind, TermId>;

function MeasureChoice(props: {
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}) {
  const { t } = useTranslation('trends');
  const charts = useTranslation('charts').t;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('measure.label')}
      value={props.measure}
      onChange={props.onMeasure}
      data={measures.map((one) => ({ value: one, label: charts(`names.${one}`) }))}
    />
  );
}

function SchemeChoice(props: {
  readonly pictures: readonly Picture[];
  readonly picture: Picture;
  readonly onScheme: (scheme: string | null) => void;
}) {
  const { t } = useTranslation('charts');
  return (
    <Select
      w={220}
      size="xs"
      aria-label={t('names.score')}
      value={schemeOf(props.picture)}
      onChange={props.onScheme}
      data={props.pictures.map((one) => ({ value: schemeOf(one), label: one.title }))}
      allowDeselect={false}
    />
  );
}

function usePictures(props: PanelProps & { readonly measure: Measure }): readonly Picture[] {
  const words = usePictureWords(props.accounts);
  const rules = useSettings()?.rules;
  const { kind, answer, measure } = props;
  if (kind === 'limit') return [limitPicture(answer, words, measure)];
  if (kind === 'balance') return [balancePicture(answer, words)];
  if (kind === 'rate') return [ratePicture(answer, words)];
  if (kind === 'score') return scorePictures(answer, words);
  return [utilisationPicture(answer, words, utilisationBands(rules?.['utilisation-account']))];
}

function NothingYet({ kind }: { readonly kind: ChartKind }) {
  const { t } = useTranslation('charts');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Button
          variant="light"
          onClick={() => {
            openLog({ kind: kind === 'score' ? 'score' : 'check' });
          }}
        >
          {t('empty.act')}
        </Button>
      }
    >
      {t(`empty.${kind}`)}
    </EmptyState>
  );
}
