import { createTheme, mergeThemeOverrides } from '@mantine/core';
import { palettes } from './palettes';

/** From the fonts the system has, by language (global.css); the window loads none. */
const fonts = 'var(--reading-font)';

const base = createTheme({
  colors: palettes,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  black: '#1b2426',
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.65' },
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.95rem', lg: '1.1rem', xl: '1.3rem' },
  components: {
    Modal: {
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.45 },
        transitionProps: { duration: 120 },
      },
    },
    Tooltip: {
      defaultProps: { openDelay: 350, withArrow: true, transitionProps: { duration: 100 } },
    },
    Table: { defaultProps: { borderColor: 'var(--mantine-color-default-border)' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
  },
});

/** The theme, with the words that components of the library need and do not bring. */
export function themeWith(words: { readonly close: string }) {
  const closeButtonProps = { 'aria-label': words.close };
  return mergeThemeOverrides(
    base,
    createTheme({
      components: {
        Modal: { defaultProps: { ...base.components?.['Modal']?.defaultProps, closeButtonProps } },
        Notification: { defaultProps: { closeButtonProps } },
      },
    }),
  );
}
