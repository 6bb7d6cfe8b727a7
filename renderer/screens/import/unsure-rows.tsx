import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportChoice } from '../../../shared/ipc/contract';
import type { ShownProposal, ShownRow, UnsureRows as Unsure } from '../../../shared/importers/view';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { asShown, withLine, withReason } from './import-model';
import { ShowMore } from './show-more';
import { useRows } from './use-rows';
import classes from './import.module.css';

type Choosing = {
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
};

/** What could not be told for sure, reason by reason: a person takes in one row, all of a reason, or none. */
export function UnsureRows(props: Choosing & { readonly unsure: ShownProposal['unsure'] }) {
  const { t } = useTranslation(['import', 'import-screen']);
  const { unsure, choice, onChoose } = props;
  const count = unsure.reduce((sum, one) => sum + one.count, 0);
  const kept = choice.keepLines.length + choice.keepReasons.length;
  if (count + kept === 0) return null;
  return (
    <Section
      title={`${t('import:lists.unsure')} · ${String(count)}`}
      description={t('import-screen:unsureHint')}
    >
      {unsure.map((one) => (
        <ReasonRows key={one.reason} unsure={one} choice={choice} onChoose={onChoose} />
      ))}
      <Kept choice={choice} onChoose={onChoose} />
    </Section>
  );
}

function ReasonRows({ unsure, choice, onChoose }: Choosing & { readonly unsure: Unsure }) {
  const { t } = useTranslation(['import', 'import-screen']);
  const { rows, ...further } = useRows({ ...unsure, list: { unsure: unsure.reason } });
  return (
    <section className={classes.reason}>
      <header className={classes.line}>
        <h3 className={classes.legend}>
          {t(`import:unsure.${unsure.reason}`)} · {unsure.count}
        </h3>
        {unsure.keepable < 2 ? null : (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              onChoose(withReason(choice, unsure.reason, true));
            }}
          >
            {t('import-screen:keepAll', { n: unsure.keepable })}
          </Button>
        )}
      </header>
      <ul className={classes.plain}>
        {rows.map((row) => (
          <li key={row.line} className={classes.line}>
            <span className={classes.at}>{t('import:line', { line: row.line })}</span>
            <span className={classes.grow}>
              <RowWords row={row} />
            </span>
            {!row.draft && !row.check ? null : (
              <Checkbox
                size="sm"
                label={t('import-screen:keep')}
                checked={choice.keepLines.includes(row.line)}
                onChange={({ currentTarget }) => {
                  onChoose(withLine(choice, row.line, currentTarget.checked));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <ShowMore {...further} />
    </section>
  );
}

/** What was taken in all the same, to be let go again. */
function Kept({ choice, onChoose }: Choosing) {
  const { t } = useTranslation(['import', 'import-screen']);
  return (
    <>
      {choice.keepReasons.map((reason) => (
        <p key={reason} className={classes.kept}>
          <Checkbox
            size="sm"
            checked
            label={t('import-screen:keptReason', { reason: t(`import:unsure.${reason}`) })}
            onChange={() => {
              onChoose(withReason(choice, reason, false));
            }}
          />
        </p>
      ))}
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

function RowWords({ row: { draft, check, text } }: { readonly row: ShownRow }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const { hideAmounts } = usePreferences();
  if (!draft && !check)
    return <span className={classes.asItStands}>{asShown(text, hideAmounts)}</span>;
  const facts =
    draft !== undefined
      ? [
          format.day(draft.on),
          t(`products.${draft.product}`),
          t(`records.${draft.type}`),
          format.amount(draft.amount),
          ...(draft.lender === undefined ? [] : [draft.lender]),
          ...(draft.paidFrom === undefined ? [] : [draft.paidFrom]),
        ]
      : check !== undefined
        ? [format.day(check.on), check.account, t('records.check')]
        : [];
  return <span className={classes.draft}>{facts.join(' · ')}</span>;
}
