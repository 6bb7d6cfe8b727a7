import { ActionIcon, Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowDownRight,
  IconArrowUpRight,
  IconBell,
  IconDots,
  IconEye,
  IconFileInvoice,
  IconFirstAidKit,
  IconFlag,
  IconHistory,
  IconPencil,
  IconTrash,
  IconTrendingDown,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount, DayText } from '../../components/figures';
import { dayOfRow } from '../../mirror/queries/record-day';
import type { TimelineKind, TimelineRecord } from './account-model';
import { useFactWords } from './fact-words';
import { tell } from './facts';
import classes from './timeline.module.css';

const kindIcons = {
  check: IconEye,
  'limit-change': IconTrendingDown,
  loan: IconArrowDownRight,
  bill: IconFileInvoice,
  repayment: IconArrowUpRight,
  prompt: IconBell,
  event: IconFlag,
  case: IconFirstAidKit,
} satisfies Record<TimelineKind, unknown>;

export type EntryActions = {
  readonly onEdit: (record: TimelineRecord) => void;
  readonly onRemove: (record: TimelineRecord) => void;
  readonly onHistory: (record: TimelineRecord) => void;
};

/** One record in the timeline: what it is, what it says, and what can be done with it. */
export function TimelineEntry(
  props: EntryActions & {
    readonly record: TimelineRecord;
    readonly currency: string;
    /** Demo records stand beside the person's own, so each must say which it is. */
    readonly mixed: boolean;
    /** The person came for this one. */
    readonly wanted: boolean;
  },
) {
  const { record, currency } = props;
  const factWords = useFactWords(currency);
  const Icon = kindIcons[record.type];
  const { amount, facts } = tell(record);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!props.wanted) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [props.wanted]);
  return (
    <div
      ref={place}
      className={classes.entry}
      {...(props.wanted && { tabIndex: -1, 'aria-current': 'location' })}
    >
      <span className={classes.icon} aria-hidden>
        <Icon size={16} stroke={1.8} />
      </span>
      <div className={classes.day}>
        <DayText day={dayOfRow(record)} show="absolute" />
      </div>
      <div className={classes.body}>
        <p className={classes.title}>
          <Title record={record} />
          {amount === undefined ? null : <Amount minor={amount} currency={currency} />}
          <Origin record={record} mixed={props.mixed} />
        </p>
        <Symptoms record={record} />
        {facts.length === 0 ? null : (
          <p className={classes.facts}>
            {facts.map((fact) => (
              <span key={fact.key}>{factWords(fact)}</span>
            ))}
          </p>
        )}
        <Words record={record} />
      </div>
      <EntryMenu {...props} />
    </div>
  );
}

function Title({ record }: { readonly record: TimelineRecord }) {
  const { t } = useTranslation('common');
  switch (record.type) {
    case 'prompt':
      return <>{t(`prompts.${record.kind}`)}</>;
    case 'event':
      return <>{t(`events.${record.kind}`)}</>;
    case 'loan':
      return (
        <>
          {t('records.loan')} · {t(`methods.${record.method}`)}
        </>
      );
    default:
      return <>{t(`records.${record.type}`)}</>;
  }
}

function Symptoms({ record }: { readonly record: TimelineRecord }) {
  const { t } = useTranslation('common');
  if (record.type !== 'check' || record.symptoms.length === 0) return null;
  return (
    <p className={classes.symptoms}>
      <IconAlertTriangle size={15} stroke={1.9} aria-hidden />
      {record.symptoms.map((symptom) => t(`symptoms.${symptom}`)).join(t('listSeparator'))}
    </p>
  );
}

/** Where it came from, and whether it was corrected since. */
function Origin(props: { readonly record: TimelineRecord; readonly mixed: boolean }) {
  const { t } = useTranslation('accounts');
  const { record, mixed } = props;
  const marks = [
    ...(record.source?.kind === 'import' ? [t('timeline.imported')] : []),
    ...(mixed && record.source?.kind === 'demo' ? [t('timeline.demo')] : []),
    ...(record.updatedAt === record.createdAt ? [] : [t('timeline.corrected')]),
  ];
  return marks.map((mark) => (
    <span key={mark} className={classes.mark}>
      {mark}
    </span>
  ));
}

/** The person's and the lender's own words. */
function Words({ record }: { readonly record: TimelineRecord }) {
  const texts = [
    'text' in record ? record.text : undefined,
    'resolution' in record ? record.resolution : undefined,
    'outcome' in record && record.type !== 'repayment' ? record.outcome : undefined,
    record.note,
  ].filter((text) => text !== undefined && text !== '');
  return texts.map((text, index) => (
    <p key={index} className={classes.words}>
      {text}
    </p>
  ));
}

function EntryMenu({
  record,
  onEdit,
  onRemove,
  onHistory,
}: EntryActions & { readonly record: TimelineRecord }) {
  const { t } = useTranslation(['accounts', 'common']);
  const what = `${t(`common:records.${record.type}`)} ${dayOfRow(record)}`;
  const items = [
    // A case is led on its own screen, step by step; here it is only shown.
    ...(record.type === 'case' ? [] : [{ key: 'edit', Icon: IconPencil, act: onEdit } as const]),
    { key: 'history', Icon: IconHistory, act: onHistory } as const,
    { key: 'remove', Icon: IconTrash, act: onRemove } as const,
  ];
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon
          size="md"
          className={classes.menu}
          aria-label={t('accounts:timeline.actionsFor', { what })}
        >
          <IconDots size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ key, Icon, act }) => (
          <Menu.Item
            key={key}
            c={key === 'remove' ? 'var(--severity-alert)' : ''}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => {
              act(record);
            }}
          >
            {t(`accounts:timeline.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
