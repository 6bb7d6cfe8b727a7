import { Button, Switch, Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { severities } from '../../../shared/analysis/opinions';
import { rules } from '../../../shared/patterns';
import { grades, type Grade, type Rule } from '../../../shared/patterns/rule';
import type { Settings } from '../../../shared/records';
import { useRuleName } from '../../components/rule-name';
import { Growing } from '../../components/growing';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useChange } from '../../components/use-change';
import { BandField } from './band-field';
import { withBand, withoutChanges, withSwitch } from './rules-model';
import { useSearched, useSearching } from './search';
import classes from './settings.module.css';

/** Of a table at the end of a long screen. */
const SEEN = 4;

/** Every rule's thresholds, with where each comes from, to change, switch off or set back. */
export function RulesSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  const searching = useSearching();
  return (
    <Section
      title={t('rules.title')}
      description={t('rules.hint')}
      flush
      aside={
        <Button
          variant="default"
          disabled={Object.keys(settings.rules).length === 0}
          onClick={() => void change({ rules: {} })}
        >
          {t('rules.resetAll')}
        </Button>
      }
    >
      <div className={classes.rules} tabIndex={0} role="group" aria-label={t('rules.title')}>
        <Table horizontalSpacing="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rules.rule')}</Table.Th>
              <Table.Th>{t('rules.grade')}</Table.Th>
              {severities.map((severity) => (
                <Table.Th key={severity}>
                  <SeverityBadge severity={severity} />
                </Table.Th>
              ))}
              <Table.Th>{t('rules.on')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('rules.reset')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Growing items={rules} first={searching ? rules.length : SEEN}>
              {(rule) => <RuleRow key={rule.id} rule={rule} settings={settings} />}
            </Growing>
          </Table.Tbody>
        </Table>
      </div>
      <Legend />
    </Section>
  );
}

/** The letter of a grade; the legend below the table spells it out. */
function GradeMark({ grade }: { readonly grade: Grade }) {
  const { t } = useTranslation(['settings', 'patterns']);
  return (
    <abbr className={classes.mark} title={t(`patterns:grade.${grade}`)}>
      {grade === 'doc' ? t('rules.docMark') : grade}
    </abbr>
  );
}

function Legend() {
  const { t } = useTranslation(['settings', 'patterns']);
  return (
    <p className={classes.legend}>
      {t('rules.legend')}
      {grades.map((grade) => (
        <span key={grade}>
          <GradeMark grade={grade} />
          {t(`patterns:grade.${grade}`)}
        </span>
      ))}
    </p>
  );
}

function RuleRow({ rule, settings }: { readonly rule: Rule; readonly settings: Settings }) {
  const { t } = useTranslation(['settings', 'patterns']);
  const change = useChange();
  const name = useRuleName()(rule.id);
  const changed = settings.rules[rule.id];
  const off = changed?.off === true;
  return (
    <Table.Tr data-off={off} {...useSearched(name)}>
      <Table.Td className={classes.rule}>
        {name}
        {rule.bandsFor ? <div className={classes.hint}>{t('rules.varies')}</div> : null}
      </Table.Td>
      <Table.Td className={classes.grade}>
        {rule.grades.map((grade) => (
          <GradeMark key={grade} grade={grade} />
        ))}
      </Table.Td>
      {severities.map((severity) => (
        <Table.Td key={severity}>
          {rule.bands[severity] === undefined ? null : (
            <BandField
              label={t('rules.bandFor', {
                rule: name,
                severity: t(`patterns:severity.${severity}`),
              })}
              rule={rule}
              value={changed?.[severity] ?? rule.bands[severity]}
              onChange={(value) =>
                void change({ rules: withBand(settings.rules, rule, { severity, value }) })
              }
            />
          )}
        </Table.Td>
      ))}
      <Table.Td>
        <Switch
          aria-label={t('rules.onFor', { rule: name })}
          checked={!off}
          onChange={(event) =>
            void change({
              rules: withSwitch(settings.rules, rule.id, event.currentTarget.checked),
            })
          }
        />
      </Table.Td>
      <Table.Td>
        {changed === undefined ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('rules.resetFor', { rule: name })}
            onClick={() => void change({ rules: withoutChanges(settings.rules, rule.id) })}
          >
            {t('rules.reset')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
