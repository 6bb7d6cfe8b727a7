import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts, MergePreview } from '../../../../shared/merge/view';
import type { Failure } from '../../../../shared/result';
import { ErrorText } from '../../../components/error-text';
import { useCommand } from '../../../components/use-command';
import { Conflicts } from './conflicts';
import {
  hasWork,
  inputOf,
  total,
  typesIn,
  undecided,
  type Choice,
  type Choices,
} from './merge-model';
import classes from './merge.module.css';

/** What the other ledger brings, and what is to be decided; nothing happens before the last button. */
export function Preview(props: {
  readonly preview: MergePreview;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['merge', 'common']);
  const { run, busy } = useCommand();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [rest, setRest] = useState<Choice>();
  const [failure, setFailure] = useState<Failure>();
  const { preview } = props;
  const open = undecided(preview, choices, rest);
  const commit = async () => {
    const answer = await run('merge.commit', inputOf(choices, rest), {
      said: t('merge:saidDone'),
      quiet: true,
    });
    if (answer.ok) props.onDone();
    else setFailure(answer.error);
  };
  if (!hasWork(preview))
    return (
      <>
        <Text role="status">{t('merge:nothing')}</Text>
        <Group justify="flex-end">
          <Button data-autofocus onClick={props.onCancel}>
            {t('common:actions.close')}
          </Button>
        </Group>
      </>
    );
  return (
    <Stack>
      <Summary preview={preview} />
      {preview.conflictCount === 0 ? null : (
        <Conflicts
          preview={preview}
          choices={choices}
          rest={rest}
          onChoose={(id, choice) => {
            setChoices(new Map([...choices, [id, choice]]));
          }}
          onAll={(choice) => {
            setChoices(new Map(preview.conflicts.map(({ id }) => [id, choice])));
            setRest(choice);
          }}
        />
      )}
      <ErrorText failure={failure} />
      <Group justify="flex-end" className={classes.foot}>
        {preview.conflictCount === 0 ? null : (
          <Text size="sm" c="dimmed" role="status">
            {open === 0 ? t('merge:conflicts.none') : t('merge:conflicts.left', { n: open })}
          </Text>
        )}
        <Button variant="default" onClick={props.onCancel}>
          {t('common:actions.cancel')}
        </Button>
        <Button loading={busy} disabled={open > 0} onClick={() => void commit()}>
          {t('merge:action')}
        </Button>
      </Group>
    </Stack>
  );
}

function Summary({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation(['merge', 'common']);
  const said = (counts: Counts) =>
    typesIn(counts)
      .map(([type, n]) => t('merge:counts.of', { type: t(`common:records.${type}`), n }))
      .join(t('common:listSeparator'));
  const lines = (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    total(preview[kind]) === 0 ? [] : [t(`merge:counts.${kind}`, { what: said(preview[kind]) })],
  );
  return (
    <section aria-label={t('merge:counts.title')}>
      <h3 className={classes.title}>{t('merge:counts.title')}</h3>
      <ul className={classes.lines}>
        {(lines.length === 0 ? [t('merge:counts.none')] : lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className={classes.quiet}>
        {preview.same === 0 ? null : <li>{t('merge:counts.same', { n: preview.same })}</li>}
        {preview.kept === 0 ? null : <li>{t('merge:counts.kept', { n: preview.kept })}</li>}
        {preview.unreadable === 0 ? null : (
          <li>{t('merge:counts.unreadable', { n: preview.unreadable })}</li>
        )}
        <li>{t('merge:counts.settings')}</li>
      </ul>
    </section>
  );
}
