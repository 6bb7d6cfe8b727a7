import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import type { IntegrityView } from '../../shared/ipc/contract';
import { useWhen } from './use-when';

export type DamageWords = {
  /** Which steps, records and tables are damaged, as one phrase; empty where nothing can be named. */
  readonly damage: (view: IntegrityView) => string;
  /** The backup there is, and what it lacks, as sentences. */
  readonly backup: (view: IntegrityView) => readonly string[];
};

export function useDamageWords(): DamageWords {
  const { t, i18n } = useTranslation(['backups', 'common']);
  const when = useWhen();
  const locale = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
  const list = (parts: readonly string[]) => parts.join(t('common:listSeparator'));

  const nameOf = ({ type, account, day }: IntegrityView['records'][number]): string => {
    if (type === undefined) return t('integrity.record');
    const known = i18n.exists(`records.${type}`, { ns: 'common' })
      ? t(`common:records.${type}` as 'common:records.account')
      : t('common:unknown');
    const about = [account, day && formatDay(day, locale)].filter((part) => part !== undefined);
    return about.length === 0
      ? known
      : t('integrity.recordOf', { what: known, about: list(about) });
  };
  return {
    damage: (view) => {
      const moreEntries = view.entryCount - view.entries.length;
      const moreRecords = view.recordCount - view.records.length;
      return list([
        ...view.tables.map((table) => t(`integrity.tables.${table}`)),
        ...view.entries.map(({ seq, at }) =>
          at === null
            ? t('integrity.entryOnly', { seq })
            : t('integrity.entry', { seq, when: when(at) }),
        ),
        ...(moreEntries > 0 ? [t('integrity.entries', { n: moreEntries })] : []),
        ...view.records.map(nameOf),
        ...(moreRecords > 0 ? [t('integrity.records', { n: moreRecords })] : []),
      ]);
    },
    backup: ({ backup, seeking }) => {
      if (seeking === true) return [t('integrity.seeking')];
      if (!backup) return [t('integrity.none')];
      const { lacks, days } = backup;
      const said = list(days.map((day) => formatDay(day, locale)));
      const short =
        lacks === undefined
          ? t('integrity.lacksUnknown')
          : lacks === 0
            ? t('integrity.lacksNothing')
            : t('integrity.lacks', { count: lacks, days: said });
      return [t('integrity.offer', { when: when(backup.at) }), short];
    },
  };
}
