import { Notification } from 'electron';

/** A button on the notification, where the system shows any. */
export type NoticeAction = { readonly text: string; readonly onClick: () => void };

/** What the system is asked to show. `onClick` runs when the person clicks it, `onShown` or `onFailed` when it was shown or not. */
export type Notice = {
  readonly title: string;
  readonly body: string;
  readonly urgent?: boolean;
  readonly actions?: readonly NoticeAction[];
  readonly onClick: () => void;
  readonly onShown?: () => void;
  readonly onFailed?: () => void;
};

/** Shows a notice; returns false where the system has no notifications. */
export type Notifier = (notice: Notice) => boolean;

// A notification that is garbage-collected loses its click handler, so the ones on screen are kept.
const shown = new Set<Notification>();

/** Electron passes buttons on to macOS alone. */
const hasButtons = process.platform === 'darwin';

export function systemNotifier(icon: string): Notifier {
  return ({ title, body, urgent, actions = [], onClick, ...on }: Notice) => {
    const { onShown = nothing, onFailed = nothing } = on;
    if (!Notification.isSupported()) {
      onFailed();
      return false;
    }
    const buttons = hasButtons ? actions : [];
    const notification = new Notification({
      title,
      body,
      icon,
      urgency: urgent ? 'critical' : 'normal',
      actions: buttons.map(({ text }) => ({ type: 'button', text })),
    });
    shown.add(notification);
    const forget = () => {
      shown.delete(notification);
    };
    notification.on('click', () => {
      forget();
      onClick();
    });
    // Newer Electrons put the index into the event's details, older ones pass it beside the event.
    notification.on('action', (event, index) => {
      forget();
      buttons[indexOf(event, index)]?.onClick();
    });
    notification.on('show', onShown);
    notification.on('close', forget);
    notification.on('failed', () => {
      forget();
      onFailed();
    });
    notification.show();
    return true;
  };
}

const nothing = (): void => undefined;

function indexOf(event: unknown, index: unknown): number {
  const details = event as { readonly actionIndex?: unknown };
  if (typeof details.actionIndex === 'number') return details.actionIndex;
  return typeof index === 'number' ? index : -1;
}
