import type { EventEmitter } from 'node:events';

// What the library's own types leave out of what the notification daemon uses.
declare module '@homebridge/dbus-native' {
  export type SessionBus = {
    readonly connection: { end: () => void };
    requestName: (
      name: string,
      flags: number,
      done: (error: unknown, result: number) => void,
    ) => void;
    exportInterface: (service: EventEmitter, path: string, description: unknown) => void;
  };
  export function sessionBus(): SessionBus;
}
