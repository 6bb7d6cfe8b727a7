import { useState } from 'react';

/** Whether it was ever true: a dialog is made when it is first asked for, and stays while it closes. */
export function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever || now;
}
