import type { MantineColorsTuple } from '@mantine/core';

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

/** The library's warning colours, muted to the tones of our severities. */
const red: MantineColorsTuple = [
  '#fdf0ef',
  '#fce7e5',
  '#f2c4c0',
  '#e89b95',
  '#dd746d',
  '#cf544d',
  '#c2403c',
  '#a82f2c',
  '#9c1f1d',
  '#7a1514',
];

const orange: MantineColorsTuple = [
  '#fef5ed',
  '#fdeadb',
  '#f6cda9',
  '#edac76',
  '#e4914f',
  '#dd8240',
  '#c9651d',
  '#a9531a',
  '#8f3d08',
  '#6f2f06',
];

const yellow: MantineColorsTuple = [
  '#fdf8ea',
  '#faf1d6',
  '#f0dea6',
  '#e5c56b',
  '#d6b24d',
  '#c9a53f',
  '#a88220',
  '#8a6a17',
  '#6f5108',
  '#543d05',
];

const blue: MantineColorsTuple = [
  '#f2f6fa',
  '#e8eff6',
  '#cbdaea',
  '#a9c4de',
  '#85aacc',
  '#668fb6',
  '#4d779f',
  '#446587',
  '#37546f',
  '#294056',
];

export const palettes = { accent, dark, red, orange, yellow, blue };
