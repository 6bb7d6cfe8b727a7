/**
 * A real `org.freedesktop.Notifications` service on the test run's own bus: it receives what Electron sends to the system,
 * and can click it.
 */
import { EventEmitter } from 'node:events';
import { sessionBus } from '@homebridge/dbus-native';

export type ShownNotification = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
};

export type NotificationDaemon = {
  readonly shown: readonly ShownNotification[];
  readonly click: (id: number) => void;
  readonly stop: () => void;
};

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

const description = {
  name: NAME,
  methods: {
    GetCapabilities: ['', 'as', [], ['capabilities']],
    GetServerInformation: ['', 'ssss', [], ['name', 'vendor', 'version', 'spec']],
    Notify: ['susssasa{sv}i', 'u', [], ['id']],
    CloseNotification: ['u', '', ['id'], []],
  },
  signals: {
    NotificationClosed: ['uu', 'id', 'reason'],
    ActionInvoked: ['us', 'id', 'action'],
  },
  properties: {},
};

export async function startNotificationDaemon(): Promise<NotificationDaemon> {
  const bus = sessionBus();
  const shown: ShownNotification[] = [];
  const service = Object.assign(new EventEmitter(), {
    GetCapabilities: () => ['body', 'body-markup', 'actions'],
    GetServerInformation: () => ['test', 'credit-health', '1', '1.2'],
    Notify: (...values: unknown[]) => {
      const [, replaces, , title, body, actions] = values as [
        string,
        number,
        string,
        string,
        string,
        string[],
      ];
      const id = replaces > 0 ? replaces : shown.length + 1;
      shown.push({ id, title, body, actions });
      return id;
    },
    CloseNotification: (id: number) => {
      service.emit('NotificationClosed', id, 3);
    },
  });
  await new Promise<void>((resolve, reject) => {
    bus.requestName(NAME, 0, (error, result) => {
      if (error || result !== 1)
        reject(new Error(`cannot own ${NAME}: ${String(error ?? result)}`));
      else resolve();
    });
  });
  bus.exportInterface(service, PATH, description);
  return {
    shown,
    click: (id) => {
      service.emit('ActionInvoked', id, 'default');
    },
    stop: () => {
      bus.connection.end();
    },
  };
}
