/** The bridge: one function per call of the contract and one subscription per event. The window sees nothing else. */
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { calls, channelOf, events } from '../shared/ipc/channels';

const callNames: ReadonlySet<string> = new Set(calls);
const eventNames: ReadonlySet<string> = new Set(events);

contextBridge.exposeInMainWorld('creditHealth', {
  call: (name: string, input: unknown): Promise<unknown> =>
    callNames.has(name)
      ? ipcRenderer.invoke(channelOf(name as (typeof calls)[number]), input)
      : Promise.resolve({ ok: false, error: { code: 'unknown-call' } }),
  on: (name: string, listener: (payload: unknown) => void): (() => void) => {
    if (!eventNames.has(name)) return () => undefined;
    const channel = channelOf(name as (typeof events)[number]);
    const forward = (_event: unknown, payload: unknown) => {
      listener(payload);
    };
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.off(channel, forward);
    };
  },
});

// What the start took is given back once the page has stood for a while.
setTimeout(() => {
  webFrame.clearCache();
}, 4_000);
