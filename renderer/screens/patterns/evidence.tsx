import { useTranslation } from 'react-i18next';
import { accountOf } from './record-account';
import type { AnyRecord } from '../../../shared/records';
import { DayText } from '../../components/figures';
import { dayOfRow } from '../../mirror/queries/record-day';
import { useNavigation } from '../../navigation/navigation';
import type { Behind } from './behind';
import { evidenceOf } from './patterns-model';
import { useRecordWords } from './record-words';
import classes from './patterns.module.css';

/** The records a finding was measured from; each leads to the account's timeline. */
export function Evidence(props: { readonly ids: readonly string[]; readonly behind: Behind }) {
  const { t } = useTranslation('patterns-screen');
  const { ids, behind } = props;
  const { known, missing } = evidenceOf(ids, behind.records);
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
  const { go } = useNavigation();
  const accountId = accountOf(record) ?? null;
  const account = behind.account(accountId);
  const words = useRecordWords()(record, account?.currency);
  const content = (
    <>
      <span className={classes.recordDay}>
        <DayText day={dayOfRow(record)} show="absolute" />
      </span>
      <span>{words}</span>
    </>
  );
  if (account === undefined || accountId === null)
    return <span className={classes.record}>{content}</span>;
  return (
    <button
      type="button"
      className={classes.record}
      onClick={() => {
        go({ screen: 'account', accountId });
      }}
    >
      {content}
      <span className={classes.recordAccount}>{account.name}</span>
    </button>
  );
}
