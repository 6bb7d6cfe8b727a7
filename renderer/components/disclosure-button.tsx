import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';

/** Opens and closes what stands below it. `controls` is the id of that. */
export function DisclosureButton(props: {
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: string;
}) {
  const Chevron = props.open ? IconChevronUp : IconChevronDown;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-expanded={props.open}
      aria-controls={props.controls}
      rightSection={<Chevron size={15} aria-hidden />}
      onClick={props.onToggle}
    >
      {props.children}
    </Button>
  );
}
