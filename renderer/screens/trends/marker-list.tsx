import { ActionIcon, Button, Chip, Group, Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFromNumber } from '../../../shared/dates';
import type { MarkerKind } from '../../../shared/series/series';
import { flagIcons } from '../../charts/flag-icons';
import type { Flag } from '../../charts/picture';
import { DayText } from '../../components/figures';
import { Section } from '../../components/section';
import { kindsPresent } from './trends-model';
import classes from './trends.module.css';

const FIRST = 8;

/** All that happened in the time shown, the newest first; which kinds stand in the chart is chosen here. */
export function MarkerList(props: {
  readonly flags: readonly Flag[];
  readonly hidden: readonly MarkerKind[];
  readonly onHidden: (hidden: readonly MarkerKind[]) => void;
  readonly onPoint: (flag: Flag) => void;
  readonly onOpen: (flag: Flag) => void;
}) {
  const { flags, hidden } = props;
  const { t } = useTranslation('trends');
  const [all, setAll] = useState(false);
  const newest = flags.filter(({ kind }) => !hidden.includes(kind)).toReversed();
  const shown = all ? newest : newest.slice(0, FIRST);
  return (
    <Section
      title={t('markers.title')}
      description={flags.length > 0 ? t('markers.description') : undefined}
    >
      {flags.length === 0 ? <Text c="dimmed">{t('markers.none')}</Text> : null}
      <KindChips {...props} />
      <ul className={classes.markers}>
        {shown.map((flag) => (
          <MarkerRow key={flag.id} flag={flag} onPoint={props.onPoint} onOpen={props.onOpen} />
        ))}
      </ul>
      {shown.length < newest.length ? (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('markers.older', { n: newest.length - shown.length })}
        </Button>
      ) : null}
    </Section>
  );
}

function KindChips(props: {
  readonly flags: readonly Flag[];
  readonly hidden: readonly MarkerKind[];
  readonly onHidden: (hidden: readonly MarkerKind[]) => void;
}) {
  const { t } = useTranslation('trends');
  const charts = useTranslation('charts').t;
  const kinds = kindsPresent(props.flags);
  if (kinds.length < 2) return null;
  return (
    <Chip.Group
      multiple
      value={kinds.filter((kind) => !props.hidden.includes(kind))}
      onChange={(wanted) => {
        props.onHidden(kinds.filter((kind) => !wanted.includes(kind)));
      }}
    >
      <Group gap={6} mb="xs" role="group" aria-label={t('markers.showing')}>
        {kinds.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="outline">
            {charts(`markers.${kind}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

function MarkerRow(props: {
  readonly flag: Flag;
  readonly onPoint: (flag: Flag) => void;
  readonly onOpen: (flag: Flag) => void;
}) {
  const { flag } = props;
  const { t } = useTranslation('trends');
  const Icon = flagIcons[flag.kind];
  return (
    <li className={classes.marker}>
      <UnstyledButton
        className={classes.point}
        onClick={() => {
          props.onPoint(flag);
        }}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        <span className={classes.when}>
          <DayText day={dayFromNumber(flag.x)} show="absolute" />
        </span>
        <span>{flag.name}</span>
        <Text span size="sm" c="dimmed">
          {flag.about}
        </Text>
      </UnstyledButton>
      <ActionIcon
        aria-label={`${t('markers.open')} ${flag.name} ${flag.about}`.trim()}
        onClick={() => {
          props.onOpen(flag);
        }}
      >
        <IconArrowRight size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
