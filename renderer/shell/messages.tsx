import { Notifications, useNotifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { liftOver } from './lift-over';
import classes from './messages.module.css';

/** The toasts, at the foot of the screen, beside the navigation where there is one, but never over what has the focus there. */
export function Messages() {
  const { notifications } = useNotifications();
  useEffect(() => {
    const place = () => requestAnimationFrame(liftMessages);
    const settled = setTimeout(place, SETTLED_MS);
    place();
    document.addEventListener('focusin', place);
    return () => {
      clearTimeout(settled);
      document.removeEventListener('focusin', place);
    };
  }, [notifications]);
  return (
    <Notifications
      className={classes.messages}
      position="bottom-left"
      limit={2}
      containerWidth={340}
    />
  );
}

/** A message has come to its full height by then, or has gone. */
const SETTLED_MS = 350;

function liftMessages(): void {
  const messages = document.querySelector<HTMLElement>(
    '.mantine-Notifications-root[data-position="bottom-left"]',
  );
  const focus = document.activeElement;
  // Whoever is in a message, at its button, is not to have it move away.
  if (!messages || !focus || messages.contains(focus)) return;
  const lifted = Number(messages.dataset['lifted'] ?? 0);
  const { top, bottom, left, right } = messages.getBoundingClientRect();
  const atFoot = { top: top + lifted, bottom: bottom + lifted, left, right };
  const screen = document.querySelector('main:not([hidden])');
  const ceiling = screen?.getBoundingClientRect().top ?? 0;
  const lift =
    focus === document.body ? 0 : liftOver(focus.getBoundingClientRect(), atFoot, ceiling);
  messages.dataset['lifted'] = String(lift);
  messages.style.translate = `0 -${String(lift)}px`;
}
