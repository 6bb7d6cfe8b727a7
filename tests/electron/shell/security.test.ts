import { describe, expect, test } from 'vitest';
import { cutNetwork } from '../../../electron/shell/security';

/** Switches as the last word on each, which is how Chromium reads them. */
function commandLine(given: Record<string, string> = {}) {
  const switches = new Map(Object.entries(given));
  return {
    switches,
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    appendArgument: () => undefined,
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    hasSwitch: (name: string) => switches.has(name),
    removeSwitch: (name: string) => void switches.delete(name),
  };
}

describe('the network', () => {
  test('resolves no name, and has no process of its own', () => {
    const line = commandLine();
    cutNetwork({ commandLine: line });
    expect(Object.fromEntries(line.switches)).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'enable-features': 'NetworkServiceInProcess2',
    });
  });

  test('with one host let through, what comes from it is read in a process of its own', () => {
    const line = commandLine();
    cutNetwork({ commandLine: line }, 'updates.example');
    expect(Object.fromEntries(line.switches)).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE updates.example',
    });
  });

  test('keeps what else was turned on by the same switch', () => {
    const line = commandLine({ 'enable-features': 'WaylandWindowDecorations' });
    cutNetwork({ commandLine: line });
    expect(line.switches.get('enable-features')).toBe(
      'WaylandWindowDecorations,NetworkServiceInProcess2',
    );
  });
});
