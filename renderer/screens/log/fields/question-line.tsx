import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './fields.module.css';

/** Something odd, asked beside its field: an icon and words, never colour alone. */
export function QuestionLine({ children }: { readonly children: ReactNode }) {
  return (
    <span className={classes.question} data-question>
      <IconHelpCircle size={15} stroke={1.9} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
