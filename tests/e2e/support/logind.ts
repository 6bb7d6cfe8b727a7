/**
 * A stand-in for the system's login service on the test run's own bus: it tells the app that the machine goes to sleep and
 * wakes. The app must be started with `DBUS_SYSTEM_BUS_ADDRESS` leading to that bus.
 */
import { EventEmitter } from 'node:events';
import { sessionBus } from '@homebridge/dbus-native';

export type Logind = {
  /** Sleep and waking, each told twice, as real ones have been seen to do. */
  readonly sleepAndWake: () => void;
  readonly stop: () => void;
};

const NAME = 'org.freedesktop.login1';

const description = {
  name: 'org.freedesktop.login1.Manager',
  methods: {},
  signals: { PrepareForSleep: ['b', 'start'] },
  properties: {},
};

export async function startLogind(): Promise<Logind> {
  const bus = sessionBus();
  const service = new EventEmitter();
  await new Promise<void>((resolve, reject) => {
    bus.requestName(NAME, 0, (error, result) => {
      if (error || result !== 1)
        reject(new Error(`cannot own ${NAME}: ${String(error ?? result)}`));
      else resolve();
    });
  });
  bus.exportInterface(service, '/org/freedesktop/login1', description);
  return {
    sleepAndWake: () => {
      for (const start of [true, true, false, false]) service.emit('PrepareForSleep', start);
    },
    stop: () => {
      bus.connection.end();
    },
  };
}
