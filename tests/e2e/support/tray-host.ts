/**
 * A real `org.kde.StatusNotifierWatcher` with its host on the test run's own bus, as a desktop's panel is one: it takes the
 * app's tray item, reads it and its menu (`com.canonical.dbusmenu`), and clicks them.
 */
import { EventEmitter } from 'node:events';
import { sessionBus, type SessionBus } from '@homebridge/dbus-native';

export type MenuEntry = {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly separator: boolean;
};

export type TrayHost = {
  /** The items that registered, the latest last. */
  readonly items: readonly string[];
  /** The properties of the latest item. */
  readonly properties: () => Promise<ReadonlyMap<string, unknown>>;
  readonly menu: () => Promise<readonly MenuEntry[]>;
  /** Clicks the entry of this name in the menu. */
  readonly press: (label: string | RegExp) => Promise<void>;
  /** Clicks the icon itself. */
  readonly activate: () => Promise<void>;
  readonly stop: () => void;
};

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';

const description = {
  name: WATCHER,
  methods: {
    RegisterStatusNotifierItem: ['s', '', ['service'], []],
    RegisterStatusNotifierHost: ['s', '', ['service'], []],
  },
  signals: { StatusNotifierItemRegistered: ['s', 'service'] },
  properties: {
    IsStatusNotifierHostRegistered: 'b',
    RegisteredStatusNotifierItems: 'as',
    ProtocolVersion: 'i',
  },
};

export async function startTrayHost(): Promise<TrayHost> {
  const bus = sessionBus();
  const items: string[] = [];
  const watcher = Object.assign(new EventEmitter(), {
    IsStatusNotifierHostRegistered: true,
    RegisteredStatusNotifierItems: items,
    ProtocolVersion: 0,
    RegisterStatusNotifierItem: (service: string) => {
      items.push(service);
      watcher.emit('StatusNotifierItemRegistered', service);
    },
    RegisterStatusNotifierHost: () => undefined,
  });
  bus.exportInterface(watcher, '/StatusNotifierWatcher', description);
  await ownName(bus);
  const item = () => items.at(-1) ?? '';
  const menu = async () => {
    const at = (await propertiesOf(bus, item())).get('Menu');
    const call = { destination: item(), path: String(at), interface: MENU };
    return { at: call, entries: await layoutOf(bus, call) };
  };
  return {
    items,
    properties: () => propertiesOf(bus, item()),
    menu: async () => (await menu()).entries,
    press: async (label) => {
      const { at, entries } = await menu();
      const entry = entries.find((one) => matches(one.label, label));
      if (!entry) throw new Error(`no ${String(label)} in ${entries.map((e) => e.label).join()}`);
      const body = [entry.id, 'clicked', ['s', ''], 0];
      await call(bus, { ...at, member: 'Event', signature: 'isvu', body });
    },
    activate: async () => {
      const at = { destination: item(), path: '/StatusNotifierItem', interface: ITEM };
      await call(bus, { ...at, member: 'Activate', signature: 'ii', body: [0, 0] });
    },
    stop: () => {
      bus.connection.end();
    },
  };
}

const matches = (label: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? label === wanted : wanted.test(label);

function ownName(bus: SessionBus): Promise<void> {
  return new Promise((resolve, reject) => {
    bus.requestName(WATCHER, 0, (error, result) => {
      if (error || result !== 1)
        reject(new Error(`cannot own ${WATCHER}: ${String(error ?? result)}`));
      else resolve();
    });
  });
}

type Target = { readonly destination: string; readonly path: string; readonly interface: string };
type Call = Target & {
  readonly member: string;
  readonly signature: string;
  readonly body: unknown[];
};

function call(bus: SessionBus, message: Call): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    bus.invoke(message, (error, ...answer) => {
      if (error) reject(new Error(`${message.member}: ${error.name} ${error.message}`));
      else resolve(answer);
    });
  });
}

/** The library gives a variant as its signature and a list with the value, and `a{sv}` as a list of pairs. */
type Variant = readonly [unknown, readonly unknown[]];
type Pairs = readonly (readonly [string, Variant])[];

const known = (pairs: Pairs): ReadonlyMap<string, unknown> =>
  new Map(pairs.map(([key, [, [value]]]) => [key, value]));

async function propertiesOf(bus: SessionBus, destination: string) {
  const [pairs] = await call(bus, {
    destination,
    path: '/StatusNotifierItem',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'GetAll',
    signature: 's',
    body: [ITEM],
  });
  return known(pairs as Pairs);
}

type Layout = readonly [id: number, properties: Pairs, children: readonly Variant[]];

/** The entries of the menu, without what lies under them: ours has one level. */
async function layoutOf(bus: SessionBus, at: Target): Promise<readonly MenuEntry[]> {
  const body = [0, -1, []];
  const [, layout] = await call(bus, { ...at, member: 'GetLayout', signature: 'iias', body });
  const [, , children] = layout as Layout;
  return children.map(([, [child]]) => {
    const [id, pairs] = child as Layout;
    const properties = known(pairs);
    return {
      id,
      label: String(properties.get('label') ?? ''),
      enabled: properties.get('enabled') !== false,
      separator: properties.get('type') === 'separator',
    };
  });
}
