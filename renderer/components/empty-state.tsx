import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What stands where there is nothing yet: what would be here, and the one thing to do about it. */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Stack align="center" gap="xs" py="lg" px="md" ta="center">
      {props.icon === undefined ? null : (
        <Text component="div" c="dimmed" aria-hidden>
          {props.icon}
        </Text>
      )}
      <Text fw={650}>{props.title}</Text>
      {props.children === undefined ? null : (
        <Text c="dimmed" size="sm" maw={440} component="div" style={{ textWrap: 'balance' }}>
          {props.children}
        </Text>
      )}
      {props.action}
    </Stack>
  );
}
