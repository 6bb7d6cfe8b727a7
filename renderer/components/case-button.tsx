import { Button } from '@mantine/core';
import { IconFirstAidKit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/navigation';
import { useCases } from './use-cases';
import { useOpenCase } from './use-open-case';

/** From what was taken away to its recovery: to the case that covers it, or opens the one that is offered. */
export function CaseButton(props: {
  readonly accountId: string;
  /** The records that show it. Without any, whatever is offered for the account. */
  readonly triggers?: readonly string[];
}) {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  const { open, busy } = useOpenCase();
  const known = useCases();
  const { accountId, triggers } = props;
  const own = known?.cases.filter((one) => one.accountId === accountId) ?? [];
  const there = own.find(
    ({ trigger, closedOn }) =>
      (triggers?.includes(trigger) ?? false) || (triggers === undefined && closedOn === undefined),
  );
  const offer = known?.possible.find(
    (one) => one.accountId === accountId && (triggers?.includes(one.trigger) ?? true),
  );
  if (there === undefined && offer === undefined) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      disabled={busy}
      leftSection={<IconFirstAidKit size={16} aria-hidden />}
      onClick={() => {
        if (there) go({ screen: 'recovery', caseId: there.id });
        else if (offer) void open(offer);
      }}
    >
      {t(there ? 'toCase' : 'offer.open')}
    </Button>
  );
}
