import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Screen } from './screen';

/**
 * A fault in drawing what is inside stays inside: without this the whole window would go blank. It ends with another try, or
 * with another `place`, where there are others to go to.
 */
export function Boundary({
  place,
  children,
}: {
  readonly place?: unknown;
  readonly children: ReactNode;
}) {
  const isWhole = place === undefined;
  return (
    <ErrorBoundary
      resetKeys={[place]}
      fallbackRender={(props) => <NotShown {...props} isWhole={isWhole} />}
    >
      {children}
    </ErrorBoundary>
  );
}

function NotShown(props: FallbackProps & { readonly isWhole: boolean }) {
  const { t } = useTranslation('common');
  return (
    <Screen title={t('notShown.title')}>
      <Text role="alert">{t(props.isWhole ? 'notShown.whole' : 'notShown.text')}</Text>
      <div>
        <Button variant="default" onClick={props.resetErrorBoundary}>
          {t('notShown.again')}
        </Button>
      </div>
    </Screen>
  );
}
