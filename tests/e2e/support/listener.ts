/** A machine on the network that hears whatever reaches it: web requests, sockets, and the packets of WebRTC. */
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export type Listener = {
  readonly port: number;
  readonly udpPort: number;
  /** What was heard, first line first. */
  readonly heard: readonly string[];
  readonly stop: () => Promise<void>;
};

export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    socket.on('data', (bytes) => {
      heard.push(`tcp ${bytes.toString('latin1').split('\r\n')[0] ?? ''}`);
      socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n');
    });
    socket.on('error', () => undefined);
  });
  const udp = createSocket('udp4', () => heard.push('udp'));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  return {
    port: (tcp.address() as AddressInfo).port,
    udpPort: udp.address().port,
    heard,
    stop: async () => {
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}
