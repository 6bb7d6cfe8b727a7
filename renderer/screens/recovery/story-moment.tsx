import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Moment, StoryRecord } from '../../../shared/recovery/story';
import { assertNever } from '../../../shared/result';
import { Amount } from '../../components/figures';
import { useFactWords } from '../account/fact-words';
import { tell } from '../account/facts';
import classes from './recovery.module.css';

/** One thing that was logged or done since. */
export function MomentItem(props: {
  readonly moment: Moment;
  readonly currency: string;
  /** Ids of the records that broke the pause. */
  readonly broken: ReadonlySet<string>;
}) {
  const { t, i18n } = useTranslation(['recovery', 'sources']);
  const { moment } = props;
  switch (moment.kind) {
    case 'opened':
    case 'closed':
      return (
        <div>
          <p className={classes.own}>{t(`recovery:story.${moment.kind}`)}</p>
          {moment.kind === 'closed' && moment.outcome !== undefined ? (
            <p className={classes.words}>{moment.outcome}</p>
          ) : null}
        </div>
      );
    case 'step': {
      const key = `steps.${moment.stepId}.name`;
      const step = i18n.exists(key, { ns: 'sources' })
        ? t(`sources:${key as 'steps.repay-on-time.name'}`)
        : moment.stepId;
      return <p className={classes.own}>{t('recovery:story.step', { step })}</p>;
    }
    case 'record':
      return (
        <div>
          <RecordWords record={moment.record} currency={props.currency} />
          {props.broken.has(moment.record.id) ? (
            <p className={classes.symptoms}>
              <IconAlertTriangle size={15} aria-hidden />
              {t('recovery:story.brokePause')}
            </p>
          ) : null}
        </div>
      );
    default:
      return assertNever(moment);
  }
}

/** A record as the story tells it: what it is, what it says, and the words of the person and the lender. */
export function RecordWords(props: { readonly record: StoryRecord; readonly currency: string }) {
  const { t } = useTranslation('common');
  const { record, currency } = props;
  const factWords = useFactWords(currency);
  const { amount, facts } = tell(record);
  const symptoms = record.type === 'check' ? record.symptoms : [];
  return (
    <>
      <p className={classes.momentTitle}>
        <TitleWords record={record} />
        {amount === undefined ? null : <Amount minor={amount} currency={currency} />}
      </p>
      {symptoms.length === 0 ? null : (
        <p className={classes.symptoms}>
          <IconAlertTriangle size={15} aria-hidden />
          {symptoms.map((symptom) => t(`symptoms.${symptom}`)).join(t('listSeparator'))}
        </p>
      )}
      {facts.length === 0 ? null : (
        <p className={classes.facts}>
          {facts.map((fact) => (
            <span key={fact.key}>{factWords(fact)}</span>
          ))}
        </p>
      )}
      {wordsOf(record).map((text, index) => (
        <p key={index} className={classes.words}>
          {text}
        </p>
      ))}
    </>
  );
}

function TitleWords({ record }: { readonly record: StoryRecord }) {
  const { t } = useTranslation('common');
  if (record.type === 'prompt') return <>{t(`prompts.${record.kind}`)}</>;
  if (record.type === 'event') return <>{t(`events.${record.kind}`)}</>;
  return <>{t(`records.${record.type}`)}</>;
}

const wordsOf = (record: StoryRecord): readonly string[] =>
  [
    record.type === 'prompt' ? record.text : undefined,
    record.type === 'prompt' ? record.resolution : undefined,
    record.note,
    record.type === 'event' ? record.outcome : undefined,
  ].flatMap((text) => (text === undefined || text === '' ? [] : [text]));
