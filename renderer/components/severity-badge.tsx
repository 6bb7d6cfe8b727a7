import { IconAlertOctagon, IconAlertTriangle, IconEye, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/analysis/opinions';
import classes from './severity-badge.module.css';

const severityIcons = {
  info: IconInfoCircle,
  watch: IconEye,
  warn: IconAlertTriangle,
  alert: IconAlertOctagon,
} satisfies Record<Severity, unknown>;

/** How serious a finding is, by colour, icon and word together. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation('common');
  const Icon = severityIcons[severity];
  return (
    <span className={classes.badge} data-severity={severity}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(`severity.${severity}`)}
    </span>
  );
}
