import { Notification } from 'electron';

/** What the system is asked to show. `onClick` runs when the person clicks it. */
export type Notice = {
  readonly title: string;
  readonly body: string;
  readonly urgent?: boolean;
  readonly onClick: () => void;
};

/** Shows a notice; returns false where the system has no notifications. */
export type Notifier = (notice: Notice) => boolean;

// A notification that is garbage-collected loses its click handler, so the ones on screen are kept.
const shown = new Set<Notification>();

export function systemNotifier(icon: string): Notifier {
  return ({ title, body, urgent, onClick }) => {
    if (!Notification.isSupported()) return false;
    const notification = new Notification({
      title,
      body,
      icon,
      urgency: urgent ? 'critical' : 'normal',
    });
    shown.add(notification);
    const forget = () => {
      shown.delete(notification);
    };
    notification.on('click', () => {
      forget();
      onClick();
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    notification.show();
    return true;
  };
}
