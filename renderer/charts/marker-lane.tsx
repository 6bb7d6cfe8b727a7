import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureText } from './figure-text';
import { flagIcons } from './flag-icons';
import { placesOf, PLACE } from './flag-glyphs';
import { LANE, type Frame } from './frame';
import type { Flag, Span } from './picture';
import classes from './trend-chart.module.css';

/** A button over each marker of the picture; where several fall together, a menu of them. */
export function MarkerLane(props: {
  readonly flags: readonly Flag[];
  readonly zoom: Span;
  readonly frame: Frame;
  readonly text: FigureText;
  readonly onFlag: (flag: Flag) => void;
  readonly onDay: (day: number | null) => void;
}) {
  const { t } = useTranslation('charts');
  const places = placesOf(props.flags, props.zoom, props.frame);
  if (places.length === 0) return null;
  return (
    <div role="group" aria-label={t('lane')}>
      {places.map(({ left, flags }) => {
        const [first, ...others] = flags;
        if (first === undefined) return null;
        const style = {
          left: left - PLACE / 2,
          top: LANE / 2 - PLACE / 2,
          width: PLACE,
          height: PLACE,
        };
        return others.length === 0 ? (
          <OneFlag key={first.id} {...props} flag={first} style={style} />
        ) : (
          <SeveralFlags key={first.id} {...props} flags={flags} style={style} />
        );
      })}
    </div>
  );
}

type PlaceProps = {
  readonly style: { left: number; top: number; width: number; height: number };
  readonly text: FigureText;
  readonly onFlag: (flag: Flag) => void;
  readonly onDay: (day: number | null) => void;
};

function OneFlag({ flag, style, text, onFlag, onDay }: PlaceProps & { readonly flag: Flag }) {
  const words = useFlagWords();
  const { t } = useTranslation('charts');
  const label = t('oneMarker', { day: text.day(flag.x), name: words(flag) });
  const show = () => {
    onDay(flag.x);
  };
  const hide = () => {
    onDay(null);
  };
  return (
    <Tooltip label={label}>
      <UnstyledButton
        className={classes.flag}
        style={style}
        aria-label={label}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => {
          onFlag(flag);
        }}
      />
    </Tooltip>
  );
}

function SeveralFlags({
  flags,
  style,
  text,
  onFlag,
}: PlaceProps & { readonly flags: readonly Flag[] }) {
  const { t } = useTranslation('charts');
  const from = text.day(flags[0]?.x ?? 0);
  const to = text.day(flags.at(-1)?.x ?? 0);
  return (
    <Menu position="bottom" withArrow shadow="md" width="max-content">
      <Menu.Target>
        <UnstyledButton
          className={classes.flag}
          style={style}
          aria-label={t(from === to ? 'severalThatDay' : 'several', { n: flags.length, from, to })}
        />
      </Menu.Target>
      <Menu.Dropdown mah={280} className={classes.menu}>
        <FlagItems flags={flags} text={text} onFlag={onFlag} />
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemsProps = Pick<PlaceProps, 'text' | 'onFlag'> & { readonly flags: readonly Flag[] };

/** A part of its own, so that its words are made when the menu opens. */
function FlagItems({ flags, text, onFlag }: ItemsProps) {
  const words = useFlagWords();
  const { t } = useTranslation('charts');
  return flags.map((flag) => {
    const Icon = flagIcons[flag.kind];
    return (
      <Menu.Item
        key={flag.id}
        leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
        onClick={() => {
          onFlag(flag);
        }}
      >
        {t('oneMarker', { day: text.day(flag.x), name: words(flag) })}
      </Menu.Item>
    );
  });
}

/** A marker's words with the account they are about. */
export function useFlagWords(): (flag: Flag) => string {
  const { t } = useTranslation('charts');
  return ({ name, about }) => (about === '' ? name : t('markerOf', { name, account: about }));
}
