import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice } from '../../../shared/ipc/contract';
import type { ShownGroup } from '../../../shared/importers/view';
import { DisclosureButton } from '../../components/disclosure-button';
import { Section } from '../../components/section';
import { CheckRows } from './check-rows';
import { DraftRows } from './draft-rows';
import { useGroupName } from './group-name';
import { targetValue, type TermsText } from './import-model';
import { TargetField } from './target-field';
import { TermsFields } from './terms-fields';
import { TotalsLine } from './totals-line';
import classes from './import.module.css';

export type GroupProps = {
  readonly group: ShownGroup;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
};

/** The rows of one line of credit: which account they go to, on what terms, and each of them. */
export function GroupPanel(
  props: GroupProps & {
    /** What the fields of its loans' terms hold; absent where it has no loans. */
    readonly terms: TermsText | undefined;
    readonly onTerms: (terms: TermsText) => void;
  },
) {
  const { t } = useTranslation(['import', 'import-screen']);
  const { group, choice, onChoose, terms, onTerms } = props;
  const common = { group, choice, onChoose };
  const nameOf = useGroupName();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Rows = group.holds === 'checks' ? CheckRows : DraftRows;
  return (
    <Section title={nameOf(group)} aside={<TargetField {...common} />} flush>
      <div className={classes.group}>
        <TotalsLine totals={group.totals} checks={group.holds === 'checks' ? group.count : 0} />
        {group.merged ? <p className={classes.quiet}>{t('import:group.merged')}</p> : null}
        {group.terms === undefined || terms === undefined ? null : (
          <TermsFields
            key={targetValue(group)}
            {...common}
            terms={group.terms}
            shown={terms}
            onType={onTerms}
          />
        )}
        <div>
          <DisclosureButton
            open={open}
            controls={id}
            onToggle={() => {
              setOpen(!open);
            }}
          >
            {[
              t(open ? 'import-screen:hideRows' : 'import-screen:showRows'),
              t('import-screen:groupCount', { n: group.count }),
            ].join(' · ')}
          </DisclosureButton>
        </div>
      </div>
      {open ? <Rows id={id} group={group} /> : null}
    </Section>
  );
}
