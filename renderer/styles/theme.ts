import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#edf5f4',
  '#d9e9e7',
  '#b3d3cf',
  '#8bbbb6',
  '#6fada7',
  '#4f948e',
  '#38807a',
  '#276863',
  '#1e5551',
  '#153f3c',
];

const dark: MantineColorsTuple = [
  '#e4eaea',
  '#c4cdce',
  '#a3b0b2',
  '#6d7b7e',
  '#344044',
  '#2a3438',
  '#20282b',
  '#151b1d',
  '#101517',
  '#0b0f10',
];

/** Latin and Chinese from the fonts the system has; the window loads none. */
const fonts =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

export const theme = createTheme({
  colors: { accent, dark },
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

/** Our own colours, by role. Every pair of text and ground keeps at least 4.5 : 1. */
export const variables: CSSVariablesResolver = (_theme: MantineTheme) => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f5f7f7',
    '--mantine-color-dimmed': '#566468',
    '--mantine-color-placeholder': '#6c7a7e',
    '--mantine-color-default-border': '#dde3e3',
    '--mantine-color-error': '#b3261e',
    '--panel': '#ffffff',
    '--panel-sunken': '#eef2f2',
    '--track': '#e3e9e9',
    '--accent-text': '#1e5551',
    '--accent-soft': '#e6f1ef',
    '--accent-line': '#38807a',
    '--accent-edge': '#b9d3d0',
    '--alert-edge': '#efc2be',
    '--thumb': '#b9c3c4',
    '--hover': 'rgba(27, 36, 38, 0.045)',
    '--veil': 'rgba(245, 247, 247, 0.85)',
    '--severity-info': '#37546f',
    '--severity-info-soft': '#e8eff6',
    '--severity-watch': '#6f5108',
    '--severity-watch-soft': '#faf1d6',
    '--severity-warn': '#8f3d08',
    '--severity-warn-soft': '#fdeadb',
    '--severity-alert': '#9c1f1d',
    '--severity-alert-soft': '#fce7e5',
    '--band-watch': '#c79a2b',
    '--band-warn': '#d9742b',
    '--band-alert': '#c2403c',
  },
  dark: {
    '--mantine-color-body': '#14191b',
    '--mantine-color-dimmed': '#9dabae',
    '--mantine-color-placeholder': '#8b999c',
    '--mantine-color-default-border': '#2d373a',
    '--mantine-color-error': '#ff9c94',
    '--panel': '#1b2224',
    '--panel-sunken': '#171d1f',
    '--track': '#2d373a',
    '--accent-text': '#93c7c1',
    '--accent-soft': '#20312f',
    '--accent-line': '#6fada7',
    '--accent-edge': '#34504d',
    '--alert-edge': '#6b3a37',
    '--thumb': '#48555a',
    '--hover': 'rgba(228, 234, 234, 0.06)',
    '--veil': 'rgba(20, 25, 27, 0.85)',
    '--severity-info': '#a9c4de',
    '--severity-info-soft': '#22303c',
    '--severity-watch': '#e5c56b',
    '--severity-watch-soft': '#373018',
    '--severity-warn': '#f2a66a',
    '--severity-warn-soft': '#3c2a1b',
    '--severity-alert': '#ff9c94',
    '--severity-alert-soft': '#422321',
    '--band-watch': '#c9a53f',
    '--band-warn': '#dd8240',
    '--band-alert': '#e06a63',
  },
});
