import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice } from '../../../shared/ipc/contract';
import type { LineRange, ReasonRows } from '../../../shared/importers/by-reason';
import { hasOrders } from '../../../shared/importers/has-orders';
import type { ShownProposal } from '../../../shared/importers/view';
import { Section } from '../../components/section';
import { UnsureRows } from './unsure-rows';
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
      <UnsureRows unsure={proposal.unsure} choice={choice} onChoose={onChoose} />
      <Reasons
        title={t('import:lists.already')}
        hint={t('import-screen:alreadyHint')}
        rows={proposal.already}
        words={(reason) => t(`import:already.${sameness(reason, proposal.format)}`)}
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

/** A file without order numbers is compared by day and amount, whatever its rows are filed under. */
const sameness = (reason: AlreadyReason, format: string): AlreadyReason =>
  reason === 'same-order' && !hasOrders(format) ? 'same-payment' : reason;

type AlreadyReason = ShownProposal['already'][number]['reason'];

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
