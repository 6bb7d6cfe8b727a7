/** The app's own reader of files in a process of Node's: Node's channel stands in the place of Electron's. */
Object.assign(process, {
  parentPort: {
    on: (event: string, listener: (message: { data: unknown }) => void) =>
      process.on(event, (data: unknown) => {
        listener({ data });
      }),
    postMessage: (message: unknown) => process.send?.(message),
  },
});
process.on('disconnect', () => process.exit());
void import('../../electron/inspect.worker');

export {};
