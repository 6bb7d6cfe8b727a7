import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import type { RuleId } from '../../../shared/patterns';
import { useRuleName } from '../../components/rule-name';
import { SeverityBadge } from '../../components/severity-badge';
import { useNavigation } from '../../navigation/navigation';
import { citingRules, gradeName, type CitingRule } from './sources-model';
import classes from './sources.module.css';

/** Rules by name, with the grade of their lines; those that find something now lead to it. */
export function RuleStates(props: {
  readonly ids: readonly RuleId[];
  readonly findings: readonly FindingRow[];
}) {
  return (
    <ul className={classes.rules}>
      {citingRules(props.ids, props.findings).map((rule) => (
        <li key={rule.rule}>
          <RuleState rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function RuleState({ rule }: { readonly rule: CitingRule }) {
  const { t } = useTranslation('sources-screen');
  const { go } = useNavigation();
  const name = useRuleName()(rule.rule);
  const [worst] = rule.findings;
  const grades = rule.grades.map(gradeName).join('/');
  const grade = <span className={classes.grade}>{t('grade', { grade: grades })}</span>;
  if (worst === undefined)
    return (
      <span>
        {name} {grade}
      </span>
    );
  return (
    <button
      type="button"
      className={classes.standing}
      title={t('standingFor', { rule: name, n: rule.findings.length })}
      onClick={() => {
        go({ screen: 'patterns', findingKey: worst.key });
      }}
    >
      <span className={classes.ruleName}>{name}</span> {grade}{' '}
      <SeverityBadge severity={worst.severity} />
    </button>
  );
}
