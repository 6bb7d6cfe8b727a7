import type { Report, Stage } from './report';
import { reportOnDisk } from './small-disk';

/** A full and a read-only disk at every kind of write; `rounds` passes over all kinds. */
export const diskStage = (stage: Stage): Promise<Report> =>
  Promise.resolve(
    reportOnDisk({
      ...stage,
      name: 'disk full and read-only',
      child: 'disk-child.cjs',
      size: '48m',
    }),
  );

/** The folder of the person's choice on a disk that fills up or turns read-only; `rounds` times each. */
export const folderStage = (stage: Stage): Promise<Report> =>
  Promise.resolve(
    reportOnDisk({
      ...stage,
      name: 'chosen backup folder full and read-only',
      child: 'folder-child.cjs',
      size: '64m',
      more: [stage.folder],
    }),
  );
