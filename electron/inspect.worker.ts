/**
 * Reads one file of the ledger, or copies it and reads the copy, in a process of its own, tells what it found, and is ended
 * by whoever asked. The keys come with the request and never stand on a command line.
 */
import { fail, ok } from '../shared/result';
import { failureOf } from './answer';
import type { FromReader, ToReader } from './inspector';
import { beginReading } from './ledger/read-apart';

let finish: (() => FromReader) | undefined;

process.parentPort.on('message', ({ data }: { data: ToReader }) => {
  // What was told has arrived once the other side says so: the reading of the rest may end this process.
  if (data === 'go on') {
    if (finish) send(finish());
    return;
  }
  const { keys, ...rest } = data;
  send(
    answering(() => {
      // A buffer arrives as plain bytes.
      const chain = Buffer.from(keys.chain);
      const begun = beginReading({ ...rest, keys: { file: keys.file, chain } });
      finish = () => answering(() => ({ result: ok(begun.finish()) }));
      return { steps: begun.steps };
    }),
  );
});

function answering(work: () => FromReader): FromReader {
  try {
    return work();
  } catch (error) {
    return { result: fail(failureOf(error)) };
  }
}

function send(message: FromReader): void {
  process.parentPort.postMessage(message);
}
