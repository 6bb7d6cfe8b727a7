/** What the command line and the environment ask for. Test hooks work in an unpackaged app only. */
export type Options = {
  readonly demo: boolean;
  /** Started at login: no window until it is asked for. */
  readonly hidden: boolean;
  readonly screenshot: string | undefined;
  /** A file with the moment to take for now. */
  readonly clockFile: string | undefined;
  /** The folder into which files are saved without asking. */
  readonly saveTo: string | undefined;
};

export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  packaged: boolean,
): Options {
  const valueOf = (name: string) =>
    argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    demo: argv.includes('--demo'),
    hidden: argv.includes('--hidden'),
    screenshot: valueOf('screenshot'),
    clockFile: packaged ? undefined : env['CREDIT_HEALTH_CLOCK'],
    saveTo: packaged ? undefined : env['CREDIT_HEALTH_SAVE_TO'],
  };
}
