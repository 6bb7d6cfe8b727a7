import { help } from './zh-CN/help';

export type TermId = keyof (typeof help)['term'];

/** The terms that help explains, in the order of their list. */
export const termIds = Object.keys(help.term) as readonly TermId[];
