import type { AnyRecord } from '../shared/records';

/** Whether screenshots get a blank window: only while amounts are hidden, and only where the person chose it. */
export const isKeptOffScreens = (settings: AnyRecord | undefined): boolean =>
  settings?.type === 'settings' && settings.keepOffScreens && settings.hideAmounts;
