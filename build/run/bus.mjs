import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say } from '../setup/project.mjs';
import { startSidecar } from './sidecar.mjs';

const systemSocket = '/run/dbus/system_bus_socket';

/** True when the environment leads to a session bus, by address or by the usual socket. */
export function hasSessionBus(env = process.env) {
  if (env.DBUS_SESSION_BUS_ADDRESS) return true;
  const folder = env.XDG_RUNTIME_DIR || `/run/user/${process.getuid?.() ?? 0}`;
  return fs.existsSync(path.join(folder, 'bus'));
}

/**
 * Starts a private message bus, and answers the environment that leads to it. Its configuration
 * names no service folders: the stock one starts keyrings and portals by itself, so that a run
 * would depend on what the machine happens to have installed.
 */
export async function startBus() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'credit-health-bus-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const config = path.join(folder, 'session.conf');
  fs.writeFileSync(config, busConfig(folder));
  try {
    const { line } = await startSidecar('dbus-daemon', [
      `--config-file=${config}`,
      '--nofork',
      '--print-address=3',
    ]);
    // Where there is no system bus (containers), the private one spares Electron the complaints.
    const hasSystemBus = process.env.DBUS_SYSTEM_BUS_ADDRESS || fs.existsSync(systemSocket);
    return {
      DBUS_SESSION_BUS_ADDRESS: line,
      ...(hasSystemBus ? {} : { DBUS_SYSTEM_BUS_ADDRESS: line }),
    };
  } catch (error) {
    say(`going on without a message bus. ${error.message}`);
    return {};
  }
}

export function busConfig(folder) {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
