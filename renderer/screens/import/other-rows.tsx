import { Button, Checkbox } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice } from '../../../shared/ipc/contract';
import type { UnsureRow } from '../../../shared/importers/format';
import type { LineRange, ReasonRows } from '../../../shared/importers/by-reason';
import type { ShownProposal } from '../../../shared/importers/view';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { FIRST_ROWS, FURTHER_ROWS, isKeepable, withLine } from './import-model';
import classes from './import.module.css';

type OtherProps = {
  readonly proposal: ShownProposal;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
};

/** Every row that is not added, and why: nothing of the file is passed over in silence. */
export function OtherRows({ proposal, choice, onChoose }: OtherProps) {
  const { t } = useTranslation(['import', 'import-screen']);
  return (
    <>
      {proposal.unsure.length === 0 && choice.keepLines.length === 0 ? null : (
        <Section
          title={`${t('import:lists.unsure')} · ${String(proposal.unsure.length)}`}
          description={t('import-screen:unsureHint')}
        >
          <UnsureList rows={proposal.unsure} choice={choice} onChoose={onChoose} />
        </Section>
      )}
      <Reasons
        title={t('import:lists.already')}
        hint={t('import-screen:alreadyHint')}
        rows={proposal.already}
        words={(reason) => t(`import:already.${reason}`)}
      />
      <Reasons
        title={t('import:lists.left')}
        hint={t('import-screen:leftHint')}
        rows={proposal.left}
        words={(reason) => t(`import:left.${reason}`)}
      />
    </>
  );
}

function UnsureList(props: {
  readonly rows: readonly UnsureRow[];
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}) {
  const { t } = useTranslation(['import', 'import-screen']);
  const { rows, choice, onChoose } = props;
  const [shown, setShown] = useState(FIRST_ROWS);
  const rest = rows.length - shown;
  return (
    <>
      <ul className={classes.plain}>
        {rows.slice(0, shown).map((row) => (
          <li key={`${String(row.line)} ${row.reason}`} className={classes.line}>
            <span className={classes.at}>{t('import:line', { line: row.line })}</span>
            <span className={classes.grow}>
              <DraftWords row={row} />
              <span className={classes.quiet}>{t(`import:unsure.${row.reason}`)}</span>
            </span>
            {!isKeepable(row) ? null : (
              <Checkbox
                size="sm"
                label={t('import-screen:keep')}
                checked={false}
                onChange={() => {
                  onChoose(withLine(choice, row.line, true));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {rest <= 0 ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setShown(shown + FURTHER_ROWS);
          }}
        >
          {t('import-screen:showMore', { n: Math.min(rest, FURTHER_ROWS) })}
        </Button>
      )}
      {choice.keepLines.length === 0 ? null : (
        <p className={classes.kept}>
          <Checkbox
            size="sm"
            checked
            label={t('import-screen:kept', { n: choice.keepLines.length })}
            onChange={() => {
              onChoose({ ...choice, keepLines: [] });
            }}
          />
        </p>
      )}
    </>
  );
}

function DraftWords({ row: { draft, check } }: { readonly row: UnsureRow }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const facts =
    draft !== undefined
      ? [
          format.day(draft.on),
          t(`products.${draft.product}`),
          t(`records.${draft.type}`),
          format.amount(draft.amount),
        ]
      : check !== undefined
        ? [format.day(check.on), check.account, t('records.check')]
        : [];
  return facts.length === 0 ? null : <span className={classes.draft}>{facts.join(' ')}</span>;
}

function Reasons<R extends string>(props: {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly ReasonRows<R>[];
  readonly words: (reason: R) => ReactNode;
}) {
  const { t } = useTranslation(['import', 'common']);
  const count = props.rows.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <Section title={`${props.title} · ${String(count)}`} description={props.hint}>
      <ul className={classes.plain}>
        {props.rows.map(({ reason, count: many, ranges }) => (
          <li key={reason}>
            <details className={classes.details}>
              <summary>
                <IconChevronRight size={15} aria-hidden className={classes.chevron} />
                {props.words(reason)} · {many}
              </summary>
              <p className={classes.lines}>
                {t('import:line', {
                  line: linesText(ranges, t('common:listSeparator')),
                })}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `3、7–12`: lines that follow one another as one piece, and no more pieces than anyone reads. */
function linesText(ranges: readonly LineRange[], separator: string): string {
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return shown.join(separator) + (ranges.length > MOST_RANGES ? `${separator}…` : '');
}

const MOST_RANGES = 500;
