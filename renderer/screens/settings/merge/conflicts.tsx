import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../../../shared/merge/view';
import { ConflictCard } from './conflict-card';
import { PORTION, type Choice, type Choices } from './merge-model';
import classes from './merge.module.css';

/** The records that both machines changed, side by side, each to be decided, or all at once. */
export function Conflicts(props: {
  readonly preview: MergePreview;
  readonly choices: Choices;
  readonly rest: Choice | undefined;
  readonly onChoose: (id: string, choice: Choice) => void;
  readonly onAll: (choice: Choice) => void;
}) {
  const { t } = useTranslation('merge');
  const [shown, setShown] = useState(PORTION);
  const { preview, choices, rest } = props;
  const left = preview.conflicts.length - shown;
  const beyond = preview.conflictCount - preview.conflicts.length;
  return (
    <section aria-label={t('conflicts.title', { n: preview.conflictCount })}>
      <Group justify="space-between">
        <h3 className={classes.title}>{t('conflicts.title', { n: preview.conflictCount })}</h3>
        <Group gap="xs">
          {(['mine', 'theirs'] as const).map((choice) => (
            <Button
              key={choice}
              size="compact-sm"
              variant="default"
              onClick={() => {
                props.onAll(choice);
              }}
            >
              {t(choice === 'mine' ? 'conflicts.allMine' : 'conflicts.allTheirs')}
            </Button>
          ))}
        </Group>
      </Group>
      {preview.conflicts.slice(0, shown).map((conflict) => (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          choice={choices.get(conflict.id)}
          onChoose={(choice) => {
            props.onChoose(conflict.id, choice);
          }}
        />
      ))}
      {left <= 0 ? null : (
        <Button
          variant="subtle"
          onClick={() => {
            setShown(shown + PORTION);
          }}
        >
          {t('conflicts.more', { n: Math.min(left, PORTION) })}
        </Button>
      )}
      {beyond <= 0 || rest !== undefined ? null : (
        <p className={classes.quiet}>{t('conflicts.beyond', { n: beyond })}</p>
      )}
    </section>
  );
}
