import { useTranslation } from 'react-i18next';
import { accountOf } from './record-account';
import type { AnyRecord } from '../../../shared/records';
import { DayText } from '../../components/figures';
import { useRecordsBy } from '../../mirror/queries';
import { dayOfRow } from '../../mirror/queries/record-day';
import { useNavigation } from '../../navigation/navigation';
import { useMonthWords } from '../account/month-words';
import type { Behind } from './behind';
import { evidenceOf, placeOfRecord } from './patterns-model';
import { useRecordWords } from './record-words';
import classes from './patterns.module.css';

/** The records a finding was measured from; each leads to its entry in the account, or to its form. */
export function Evidence(props: { readonly ids: readonly string[]; readonly behind: Behind }) {
  const { t } = useTranslation('patterns-screen');
  const { ids, behind } = props;
  const records = useRecordsBy(ids);
  if (records === undefined) return null;
  const { known, missing } = evidenceOf(ids, records);
  return (
    <section>
      <h4 className={classes.part}>{t('evidence', { n: ids.length })}</h4>
      <ul className={classes.records}>
        {known.map((record) => (
          <li key={record.id}>
            <RecordLink record={record} behind={behind} />
          </li>
        ))}
      </ul>
      {missing === 0 ? null : (
        <p className={classes.quiet}>{t('evidenceMissing', { n: missing })}</p>
      )}
    </section>
  );
}

function RecordLink({ record, behind }: { readonly record: AnyRecord; readonly behind: Behind }) {
  const { go, openLog } = useNavigation();
  const accountId = accountOf(record) ?? null;
  const account = behind.account(accountId);
  const words = useRecordWords()(record, account?.currency);
  const monthWords = useMonthWords();
  const content = (
    <>
      <span className={classes.recordDay}>
        {record.type === 'cashflow' ? (
          monthWords(record.month)
        ) : (
          <DayText day={dayOfRow(record)} show="absolute" />
        )}
      </span>
      <span>{words}</span>
    </>
  );
  const place = placeOfRecord(record, account?.id);
  if (place === undefined) return <span className={classes.record}>{content}</span>;
  return (
    <button
      type="button"
      className={classes.record}
      onClick={() => {
        if (place.route) go(place.route);
        if (place.log) openLog(place.log);
      }}
    >
      {content}
      {account === undefined ? null : <span className={classes.recordAccount}>{account.name}</span>}
    </button>
  );
}
