/**
 * What a bare Linux machine may lack. `names` are Debian package names, the first that exists is
 * installed (newer releases renamed some); one of `library`, `command` or `font` says how its
 * presence is seen. `for` is the least demanding run that needs it.
 */
export const systemPackages = [
  { names: ['libgtk-3-0t64', 'libgtk-3-0'], library: 'libgtk-3.so.0', for: 'start' },
  { names: ['libnss3'], library: 'libnss3.so', for: 'start' },
  { names: ['libasound2t64', 'libasound2'], library: 'libasound.so.2', for: 'start' },
  { names: ['libgbm1'], library: 'libgbm.so.1', for: 'start' },
  { names: ['libxss1'], library: 'libXss.so.1', for: 'start' },
  { names: ['libxtst6'], library: 'libXtst.so.6', for: 'start' },
  {
    names: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    library: 'libatk-bridge-2.0.so.0',
    for: 'start',
  },
  { names: ['libdrm2'], library: 'libdrm.so.2', for: 'start' },
  { names: ['libnotify4'], library: 'libnotify.so.4', for: 'start' },
  { names: ['libsecret-1-0'], library: 'libsecret-1.so.0', for: 'start' },
  // Without a CJK font every Chinese character is drawn as a box.
  { names: ['fonts-wqy-microhei'], font: 'zh', for: 'start' },
  { names: ['xvfb'], command: 'Xvfb', for: 'start', onlyWithoutDisplay: true },
  { names: ['dbus'], command: 'dbus-daemon', for: 'start', onlyWithoutDisplay: true },
  { names: ['xvfb'], command: 'Xvfb', for: 'test' },
  { names: ['xauth'], command: 'xauth', for: 'test' },
  { names: ['dbus'], command: 'dbus-run-session', for: 'test' },
  { names: ['dbus-x11'], command: 'dbus-launch', for: 'test' },
  { names: ['libglib2.0-bin'], command: 'gdbus', for: 'test' },
  { names: ['gnome-keyring'], command: 'gnome-keyring-daemon', for: 'test' },
  { names: ['libsecret-tools'], command: 'secret-tool', for: 'test' },
  { names: ['x11-utils'], command: 'xwininfo', for: 'test' },
  { names: ['poppler-utils'], command: 'pdftotext', for: 'test' },
  { names: ['p7zip-full', '7zip'], command: '7za', for: 'test' },
];
