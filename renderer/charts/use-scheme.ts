import { createContext, useContext } from 'react';
import type { Scheme } from './palette';

/** Asked of the system once for the window, and not by each line of each list. */
export const SchemeContext = createContext<Scheme>('light');

/** Light or dark, as the window is now. */
export const useScheme = (): Scheme => useContext(SchemeContext);
