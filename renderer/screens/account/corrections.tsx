import { Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import type { TimelineRecord } from './account-model';
import { correctionsOf, type Correction, type FieldChange } from './corrections-model';
import { useFieldWords } from './field-words';
import classes from './account.module.css';

type History = Result<OutputOf<'query.history'>>;

/** What a record said before, version by version. Nothing here can be changed. */
export function Corrections(props: {
  readonly record: TimelineRecord | null;
  readonly currency: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['accounts', 'common']);
  const history = useHistory(props.record?.id);
  return (
    <Modal
      opened={props.record !== null}
      onClose={props.onClose}
      title={t('accounts:history.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('accounts:history.hint')}
        </Text>
        {history === undefined || history.ok ? null : <ErrorText failure={history.error} />}
        {history?.ok && props.record !== null ? (
          <ol className={classes.versions} reversed>
            {correctionsOf(history.value.versions).map((correction, index) => (
              <li key={`${String(correction.seq)}-${String(index)}`}>
                <Version
                  correction={correction}
                  current={index === 0}
                  currency={props.currency}
                  type={props.record?.type ?? 'check'}
                />
              </li>
            ))}
          </ol>
        ) : null}
      </Stack>
    </Modal>
  );
}

function Version(props: {
  readonly correction: Correction;
  readonly current: boolean;
  readonly currency: string;
  readonly type: TimelineRecord['type'];
}) {
  const { t } = useTranslation('accounts');
  const words = useFieldWords(props.type, props.currency);
  const { correction } = props;
  return (
    <section className={classes.version}>
      <p className={classes.versionHead}>
        <time dateTime={correction.at}>{words.moment(correction.at)}</time>
        {correction.kind === 'changed' ? null : <span>{t(`history.${correction.kind}`)}</span>}
        {props.current ? <span className={classes.tag}>{t('history.current')}</span> : null}
      </p>
      {correction.changes.length === 0 ? null : (
        <ul className={classes.changes}>
          {correction.changes.map((change) => (
            <Change key={change.field} change={change} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change(props: {
  readonly change: FieldChange;
  readonly words: ReturnType<typeof useFieldWords>;
}) {
  const { t } = useTranslation('accounts');
  const { change, words } = props;
  return (
    <li>
      <span className={classes.changeName}>{words.name(change.field)}</span>
      <span>
        <span className={classes.srOnly}>{t('history.from')} </span>
        <del>{words.value(change.field, change.from)}</del>
        <span aria-hidden> → </span>
        <span className={classes.srOnly}> {t('history.to')} </span>
        <ins>{words.value(change.field, change.to)}</ins>
      </span>
    </li>
  );
}

function useHistory(id: string | undefined): History | undefined {
  const [answer, setAnswer] = useState<{ readonly id: string; readonly history: History }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let wanted = true;
    void call('query.history', { id }).then((history) => {
      if (wanted) setAnswer({ id, history });
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return answer?.id === id ? answer?.history : undefined;
}
