import type { Inspector } from '../../electron/inspector';

/** A machine that keeps no keys. */
export const noKeychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

/** Where nothing is in doubt, no other process is asked. */
export const nobodyAsked: Inspector = {
  inspect: () => Promise.reject(new Error('nobody asked')),
  stop: () => Promise.resolve(),
};

/** A session in Chinese that nobody listens to. */
export const unheard = {
  locale: () => 'zh-CN' as const,
  onState: () => undefined,
  onUpdate: () => undefined,
  onOpen: () => undefined,
  onUnfit: () => undefined,
  onClose: () => undefined,
};
