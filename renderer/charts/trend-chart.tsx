import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { IconZoomReset } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '../../shared/locales/terms';
import { TermMark } from '../components/term';
import { ChartNotes } from './chart-notes';
import { ChartTable } from './chart-table';
import { ExportButtons, type ChartCsv } from './export-buttons';
import { frameOf } from './frame';
import { Legend } from './legend';
import { MarkerLane } from './marker-lane';
import { dotCount, type Flag, type Picture, type Span } from './picture';
import type { ReadDay } from './read-day';
import { ReadingLayer } from './reading-layer';
import { useSummary } from './summary';
import { TimeBrush } from './time-brush';
import { usePlot } from './use-plot';
import { useScheme } from './use-scheme';
import { useFigureText } from './use-words';
import classes from './trend-chart.module.css';

export type TrendChartProps = {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly onZoom: (zoom: Span) => void;
  /** Shared, so that a list beside the chart can point at a day. */
  readonly reading: ReadDay;
  readonly onFlag: (flag: Flag) => void;
  readonly csv: ChartCsv;
  /** Some line was reduced before it came here. */
  readonly reduced: boolean;
  /** What stands in place of the picture when nothing was recorded. */
  readonly empty: ReactNode;
  /** The word one has to know to read it. */
  readonly term: TermId;
  /** A choice that belongs to this chart alone, such as what to compare. */
  readonly lead?: ReactNode;
};

/** One chart with all that belongs to it: legend, picture or table, reading, markers, zoom, and the exports. */
export function TrendChart(props: TrendChartProps) {
  const { picture, zoom } = props;
  const { t } = useTranslation('charts');
  const text = useFigureText();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const stage = useRef<HTMLDivElement>(null);
  if (dotCount(picture) === 0) return props.empty;
  return (
    <div className={classes.chart}>
      <div className={classes.head}>
        {props.lead ?? <Legend picture={picture} text={text} />}
        <div className={classes.actions}>
          <TermMark id={props.term} />
          <SegmentedControl
            size="xs"
            aria-label={t('view.label')}
            value={view}
            onChange={setView}
            data={[
              { value: 'picture', label: t('view.picture') },
              { value: 'table', label: t('view.table') },
            ]}
          />
          <ExportButtons
            picture={picture}
            zoom={zoom}
            text={text}
            csv={props.csv}
            drawn={() =>
              stage.current?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? null
            }
          />
        </div>
      </div>
      {props.lead === undefined ? null : <Legend picture={picture} text={text} />}
      {view === 'table' ? (
        <ChartTable picture={picture} zoom={zoom} text={text} />
      ) : (
        <div ref={stage}>
          <Stage {...props} />
          <ChartNotes picture={picture} zoom={zoom} text={text} reduced={props.reduced} />
        </div>
      )}
    </div>
  );
}

function Stage(props: TrendChartProps) {
  const { picture, zoom } = props;
  const height = useMediaQuery('(max-height: 45rem)', false) ? 244 : 300;
  const { t } = useTranslation('charts');
  const text = useFigureText();
  const summary = useSummary();
  const scheme = useScheme();
  const plot = usePlot();
  const { ref, width } = useElementSize();
  const frame = frameOf(width, height);
  const zoomed = zoom[0] > picture.span[0] || zoom[1] < picture.span[1];
  const shared = { picture, zoom, frame, text };
  return (
    <>
      <div ref={ref} className={classes.stage} style={{ height }}>
        <div role="img" aria-label={summary(picture, zoom, text)}>
          {plot.status === 'ready' && width > 0 ? <plot.Plot {...shared} scheme={scheme} /> : null}
        </div>
        {plot.status === 'failed' ? <p role="alert">{t('loadFailed')}</p> : null}
        {plot.status === 'ready' && width > 0 ? (
          <>
            <ReadingLayer {...shared} read={props.reading} />
            <MarkerLane
              {...shared}
              flags={picture.flags}
              onFlag={props.onFlag}
              onDay={props.reading.set}
            />
          </>
        ) : null}
      </div>
      {width > 0 ? (
        <div className={classes.zoom}>
          <TimeBrush {...shared} onZoom={props.onZoom} />
          {zoomed ? (
            <Tooltip label={t('brush.reset')}>
              <ActionIcon
                className={classes.reset}
                aria-label={t('brush.reset')}
                onClick={() => {
                  props.onZoom(picture.span);
                }}
              >
                <IconZoomReset size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
