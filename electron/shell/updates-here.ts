import type { App } from 'electron';
import { profileIn } from '../profile';
import type { Permit } from '../updates/permit';
import { permitIn } from '../updates/permit';
import { updateSource } from '../updates/source';

/** What stands about updates before anything else does: whom this package asks, and whether it may. A demo asks nobody. */
export type UpdatesHere = {
  readonly version: string;
  readonly host: string | undefined;
  readonly permit: Permit;
  /** The one name that this run may resolve. */
  readonly opened: string | undefined;
};

export function updatesHere(app: App, demo: boolean): UpdatesHere {
  const source = demo
    ? undefined
    : updateSource({
        platform: process.platform,
        resources: process.resourcesPath,
        program: process.execPath,
        image: process.env['APPIMAGE'],
      });
  const permit = permitIn(profileIn(app.getPath('userData'), demo).folder);
  const opened = permit.isGiven() ? source?.hostname : undefined;
  return { version: app.getVersion(), host: source?.host, permit, opened };
}
