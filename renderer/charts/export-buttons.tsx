import { Button, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhotoDown, IconTableDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../components/preferences';
import { useSaveChart } from '../components/use-save-chart';
import { composeSvg } from './compose-svg';
import type { FigureText } from './figure-text';
import { legendOf } from './legend-entries';
import { palettes } from './palette';
import type { Picture, Span } from './picture';
import { pngOf } from './save';
import { useScheme } from './use-scheme';

/** A table and what its file is called: one of all that is charted is not called after the chart beside it. */
export type ChartCsv = { readonly name: string; readonly text: () => string };

/**
 * PNG of the picture as it is shown (hidden amounts stay hidden), and CSV of all that is charted. A CSV without its
 * amounts would be of no use, so while they are hidden the button says to show them first.
 */
export function ExportButtons(props: {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly text: FigureText;
  readonly drawn: () => SVGSVGElement | null;
  readonly csv: ChartCsv;
}) {
  const { picture, text } = props;
  const { t } = useTranslation('charts');
  const { today } = usePreferences();
  const save = useSaveChart();
  const palette = palettes[useScheme()];
  const savePng = async () => {
    const drawn = props.drawn();
    if (drawn === null) return;
    const composed = composeSvg({
      plot: new XMLSerializer().serializeToString(drawn),
      width: drawn.width.baseVal.value,
      height: drawn.height.baseVal.value,
      title: picture.title,
      subtitle: `${text.date(props.zoom[0])} – ${text.date(props.zoom[1])}`,
      legend: legendOf(picture, text),
      palette,
    });
    await save(`${picture.title}-${today}.png`, await pngOf(composed));
  };
  return (
    <Button.Group>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPhotoDown size={16} stroke={1.75} aria-hidden />}
        onClick={() => {
          savePng().catch(() => notifications.show({ message: t('export.failed'), color: 'red' }));
        }}
      >
        {t('export.png')}
      </Button>
      <Tooltip label={t('export.csvHidden')} disabled={!text.hidden} multiline maw={260}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTableDown size={16} stroke={1.75} aria-hidden />}
          {...(text.hidden && {
            'data-disabled': true,
            'aria-disabled': true,
            'aria-description': t('export.csvHidden'),
          })}
          onClick={() => {
            if (!text.hidden) void save(`${props.csv.name}-${today}.csv`, props.csv.text());
          }}
        >
          {t('export.csv')}
        </Button>
      </Tooltip>
    </Button.Group>
  );
}
