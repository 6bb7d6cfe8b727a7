import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Downgrade } from '../../../shared/analysis/opinions';
import { formatShare } from '../../../shared/format';
import type { CaseView } from '../../../shared/recovery/case-view';
import type { Story } from '../../../shared/recovery/story';
import { DayText } from '../../components/figures';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { changeOf, latestMoments, pointsOf } from './recovery-model';
import { MomentItem, RecordWords } from './story-moment';
import classes from './recovery.module.css';

const SHOWN = 12;

/** The story of a case, in a panel of its own. */
export function StoryPanel(props: { readonly view: CaseView; readonly currency: string }) {
  const { t } = useTranslation('recovery');
  const { view, currency } = props;
  return (
    <Section title={t('story.title')} flush>
      <div className={classes.story}>
        <StoryChapters {...view} brokenBy={view.pause.brokenBy} currency={currency} chapter="h3" />
      </div>
    </Section>
  );
}

type Told = {
  readonly story: Story;
  readonly zero?: CaseView['zero'];
  /** Ids of the records that broke the pause. */
  readonly brokenBy: readonly string[];
  readonly currency: string;
};

/** What stood before, what happened, what was done since: one line down the panel. */
export function StoryChapters(props: Told & { readonly chapter: 'h3' | 'h4' }) {
  const { t } = useTranslation('recovery');
  const { story, currency, chapter: Chapter } = props;
  const { before, happened } = story;
  return (
    <>
      <Chapter className={classes.chapter} data-chapter="before">
        {t('story.before')} <DayText day={before.on} show="absolute" />
      </Chapter>
      <Before before={before} currency={currency} />
      <Chapter className={classes.chapter} data-chapter="happened">
        {t('story.happened')} <DayText day={happened.on} show="absolute" />
      </Chapter>
      <Happened {...props} />
      <Chapter className={classes.chapter} data-chapter="since">
        {t('story.since')}
      </Chapter>
      <Since {...props} />
    </>
  );
}

function Before(props: { readonly before: Story['before']; readonly currency: string }) {
  const { t } = useTranslation('recovery');
  const ruleName = useRuleName();
  const { findings, prompts } = props.before;
  return (
    <div className={classes.chapterBody}>
      {findings.length === 0 ? (
        <p className={classes.quiet}>{t('story.beforeNone')}</p>
      ) : (
        <>
          <ul className={classes.stood}>
            {findings.map((finding) => (
              <li key={finding.key}>
                <SeverityBadge severity={finding.severity} />
                {ruleName(finding.rule)}
              </li>
            ))}
          </ul>
          <p className={classes.quiet}>{t('story.beforeHint')}</p>
        </>
      )}
      {prompts.map((prompt) => (
        <div key={prompt.id} className={classes.moment}>
          <DayText day={prompt.on} show="absolute" />
          <div>
            <RecordWords record={prompt} currency={props.currency} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Happened({ story, zero, currency }: Told) {
  const { t } = useTranslation('patterns');
  const { downgrades, record, prompts } = story.happened;
  return (
    <div className={classes.chapterBody}>
      {downgrades.length === 0 ? null : (
        <ul className={classes.kinds}>
          {downgrades.map((downgrade) => (
            <li key={downgrade.kind}>
              <Kind downgrade={downgrade} />
            </li>
          ))}
        </ul>
      )}
      {record === undefined ? null : (
        <div>
          <RecordWords record={record} currency={currency} />
        </div>
      )}
      {prompts.map((prompt) => (
        <div key={prompt.id}>
          <RecordWords record={prompt} currency={currency} />
        </div>
      ))}
      {zero === undefined ? null : (
        <p className={classes.zero}>
          <strong>
            {t('zero.question')} {t(`zero.${zero.kind}.name`)}
          </strong>
          {t(`zero.${zero.kind}.check`)}
        </p>
      )}
    </div>
  );
}

function Kind({ downgrade }: { readonly downgrade: Downgrade }) {
  const { t } = useTranslation(['recovery', 'common']);
  const { kind, change = 0 } = downgrade;
  const how = changeOf(kind, downgrade.change);
  return (
    <>
      {t(`common:downgrades.${kind}`)}
      {how === 'share' ? (
        <b>{t('recovery:story.fall', { share: formatShare(Math.abs(change)) })}</b>
      ) : null}
      {how === 'points' ? <b>{t('recovery:story.rise', { points: pointsOf(change) })}</b> : null}
    </>
  );
}

function Since({ story, brokenBy, currency }: Told) {
  const { t } = useTranslation('recovery');
  const [all, setAll] = useState(false);
  const { since } = story;
  const { shown, hidden } = latestMoments(since, all ? since.length : SHOWN);
  const broken = new Set(brokenBy);
  return (
    <div className={classes.chapterBody}>
      {hidden === 0 ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('story.more', { n: since.length })}
        </Button>
      )}
      {since.length === 0 ? <p className={classes.quiet}>{t('story.sinceNone')}</p> : null}
      <ol className={classes.moments}>
        {shown.map((moment, index) => (
          <li key={`${moment.on} ${String(hidden + index)}`} className={classes.moment}>
            <DayText day={moment.on} show="absolute" />
            <MomentItem moment={moment} currency={currency} broken={broken} />
          </li>
        ))}
      </ol>
    </div>
  );
}
