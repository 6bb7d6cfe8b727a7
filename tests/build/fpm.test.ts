import { describe, expect, it } from 'vitest';
import { controlFile, readArguments } from '../../build/package/fpm.mjs';

describe('the arguments that electron-builder gives fpm', () => {
  it('are options, given once or more, and files with their targets', () => {
    const { options, files } = readArguments([
      ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libgtk-3-0'],
      ...['--name', 'credit-health', '/out/app/=/opt/Credit Health', '/a=b.png=/usr/share/b.png'],
    ]);
    expect(options.get('-d')).toEqual(['libnss3', 'libgtk-3-0']);
    expect(options.get('--name')).toEqual(['credit-health']);
    expect(files).toEqual([
      ['/out/app/', '/opt/Credit Health'],
      ['/a=b.png', '/usr/share/b.png'],
    ]);
  });
});

describe('the control file', () => {
  it('names what is given, and folds the description as Debian asks', () => {
    const options = new Map([
      ['--name', ['credit-health']],
      ['--version', ['1.0.0']],
      ['-d', ['libnss3', 'libgtk-3-0']],
      ['--description', ['A log\n of credit']],
    ]);
    expect(controlFile(options, 42)).toBe(
      'Package: credit-health\nVersion: 1.0.0\nInstalled-Size: 42\n' +
        'Depends: libnss3, libgtk-3-0\nSection: default\nDescription: A log\n of credit\n',
    );
  });
});
