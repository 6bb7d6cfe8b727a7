import { useComputedColorScheme } from '@mantine/core';
import type { Scheme } from './palette';

/** Light or dark, as the window is now. */
export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
