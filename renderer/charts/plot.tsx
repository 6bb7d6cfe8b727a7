/**
 * The drawing itself, and the only file that imports Recharts; it is loaded when the first chart is shown. It draws what
 * it is given and nothing else: reading, markers and zoom lie above it as plain HTML, so that they work by keyboard and
 * with a screen reader, which the drawing hides from as one image.
 */
import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, XAxis, YAxis } from 'recharts';
import type { FigureText } from './figure-text';
import { FlagGlyphs, FlagLines } from './flag-glyphs';
import { labelsThatFit, LANE, RIGHT, TIME_AXIS, VALUE_AXIS, type Frame } from './frame';
import { bandOpacity, lineColour, lineDash, palettes, type Scheme } from './palette';
import { layerCorners, slabsOf, type LayerCorner } from './layers';
import type { Band, Picture, Span, Trace } from './picture';
import { timeTicks } from './time-axis';
import { dotsWithin, observedPieces, stepCorners } from './trace';

/** A band lower than this, in pixels, has its name in the legend alone. */
const LABEL_HEIGHT = 18;

/** Above so many dots in view they hide the line, so they are left out. */
const MOST_DOTS = 120;

export type PlotProps = {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly frame: Frame;
  readonly scheme: Scheme;
  readonly text: FigureText;
};

export function Plot({ picture, zoom, frame, scheme, text }: PlotProps) {
  const palette = palettes[scheme];
  const { scale, unit, traces } = picture;
  const ticks = timeTicks(zoom, labelsThatFit(frame, 92), text.locale);
  const labels = new Map(ticks.map(({ x, label }) => [x, label]));
  const currency = traces[0]?.currency ?? 'CNY';
  const label = { fill: palette.dimmed, fontSize: 12 };
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      margin={{ top: LANE, right: RIGHT, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={palette.grid} vertical={false} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[zoom[0], zoom[1]]}
        allowDataOverflow
        ticks={ticks.map(({ x }) => x)}
        interval={0}
        tickFormatter={(x: number) => labels.get(x) ?? ''}
        height={TIME_AXIS}
        stroke={palette.dimmed}
        tick={label}
        tickMargin={6}
      />
      <YAxis
        type="number"
        domain={[scale.low, scale.high]}
        ticks={[...scale.ticks]}
        interval={0}
        tickFormatter={(value: number) => text.tick(unit, value, currency)}
        width={VALUE_AXIS}
        tickLine={false}
        axisLine={false}
        tick={label}
      />
      {picture.bands.map((band, index) => (
        <ReferenceArea
          key={band.name}
          y1={Math.max(band.from, scale.low)}
          y2={Math.min(band.to, scale.high)}
          fill={palette.bands[band.tone]}
          fillOpacity={bandOpacity(band.tone, index)}
          stroke={palette.bands[band.tone]}
          strokeOpacity={0.25}
          label={{
            value: heightOf(band, picture, frame) < LABEL_HEIGHT ? '' : band.name,
            position: 'insideTopLeft',
            fill: palette.dimmed,
            fontSize: 12,
          }}
        />
      ))}
      <FlagLines flags={picture.flags} zoom={zoom} frame={frame} palette={palette} />
      {layerParts(traces, { zoom, scheme })}
      {traces
        .filter(({ layer, sum }) => layer !== true && sum !== true)
        .flatMap((trace) => traceParts(trace, { zoom, scheme }))}
      <FlagGlyphs flags={picture.flags} zoom={zoom} frame={frame} palette={palette} />
    </ComposedChart>
  );
}

function heightOf(band: Band, { scale }: Picture, { top, bottom }: Frame): number {
  const shown = Math.min(band.to, scale.high) - Math.max(band.from, scale.low);
  return (shown / (scale.high - scale.low)) * (bottom - top);
}

type Look = { readonly zoom: Span; readonly scheme: Scheme };

function traceParts(trace: Trace, look: Look) {
  return trace.kind === 'step' ? stepParts(trace, look) : observedParts(trace, look);
}

/** Layers from below to above, in the order of the legend: their place tells them apart where colour does not. */
function layerParts(traces: readonly Trace[], { zoom, scheme }: Look) {
  const layers = slabsOf(
    traces.filter(({ layer }) => layer === true),
    zoom,
  );
  return layers.map(({ trace, slabs }) => {
    const colour = lineColour(palettes[scheme], trace.tone);
    return (
      <Area
        key={`${trace.id}:layer`}
        data={layerCorners(slabs)}
        dataKey={({ edges }: LayerCorner) => edges}
        type="stepAfter"
        stroke={colour}
        strokeWidth={1.5}
        fill={colour}
        fillOpacity={0.42}
        dot={false}
        {...still}
      />
    );
  });
}

function stepParts(trace: Trace, { zoom, scheme }: Look) {
  const stroke = lineColour(palettes[scheme], trace.tone);
  const seen = dotsWithin(trace, zoom).filter(({ carriedFrom }) => carriedFrom === undefined);
  return [
    <Line
      key={`${trace.id}:line`}
      data={stepCorners(trace, zoom)}
      dataKey="y"
      type="stepAfter"
      stroke={stroke}
      strokeWidth={2.25}
      strokeDasharray={lineDash(trace.tone)}
      {...still}
      dot={false}
    />,
    seen.length <= MOST_DOTS ? (
      <Line
        key={`${trace.id}:dots`}
        data={seen}
        dataKey="y"
        stroke="none"
        {...still}
        dot={{ r: 2.5, fill: stroke, stroke: 'none' }}
      />
    ) : null,
  ];
}

function observedParts(trace: Trace, { zoom, scheme }: Look) {
  const palette = palettes[scheme];
  const stroke = lineColour(palette, trace.tone);
  const showDots = dotsWithin(trace, zoom).length <= MOST_DOTS;
  return observedPieces(trace, zoom).map((piece) => {
    const first = String(piece[0]?.x);
    const shared = {
      data: piece,
      dataKey: 'y' as const,
      type: 'linear' as const,
      stroke,
      strokeWidth: 1.75,
      strokeDasharray: trace.filled ? '' : lineDash(trace.tone),
      dot:
        showDots || piece.length === 1
          ? { r: 3, fill: palette.panel, fillOpacity: 1, stroke, strokeDasharray: '' }
          : false,
      ...still,
    };
    return trace.filled ? (
      <Area key={`${trace.id}:${first}`} {...shared} fill={stroke} fillOpacity={0.12} />
    ) : (
      <Line key={`${trace.id}:${first}`} {...shared} />
    );
  });
}

/** The picture is read, not watched: no motion, and no hover of its own. */
const still = { isAnimationActive: false, activeDot: false, legendType: 'none' } as const;
