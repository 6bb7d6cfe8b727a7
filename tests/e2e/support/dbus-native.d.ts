import type { EventEmitter } from 'node:events';

// What the library's own types leave out of what the services here use.
declare module '@homebridge/dbus-native' {
  export type SessionBus = {
    readonly connection: { end: () => void };
    requestName: (
      name: string,
      flags: number,
      done: (error: unknown, result: number) => void,
    ) => void;
    invoke: (
      message: object,
      done: (
        error: { readonly name: string; readonly message: string } | null,
        ...answer: readonly unknown[]
      ) => void,
    ) => void;
    exportInterface: (service: EventEmitter, path: string, description: unknown) => void;
  };
  export function sessionBus(): SessionBus;
}
