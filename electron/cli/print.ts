import type { Writable } from 'node:stream';

/**
 * Writes a text and answers once it is out. A reader that goes away (`| head`) has read all it wanted: that is no fault.
 * Any other error of the stream is thrown.
 */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      if (error && (error as { code?: string }).code !== 'EPIPE') reject(error);
      else resolve();
    };
    // The stream tells of a failed write twice, and without a listener the second time ends the process.
    stream.on('error', done);
    stream.write(text, done);
  });
}
