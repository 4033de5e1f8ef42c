/** A line to a server that breaks when so many bytes have gone along it in one direction, and stays broken. */
import { createConnection, createServer, type Server, type Socket } from 'node:net';

export interface CutLine {
  readonly port: number;
  /** Bytes that have been counted since the line was opened last. */
  readonly sent: number;
  /** Opens the line; it breaks after `bytes`, or never. */
  open(bytes?: number): void;
  close(): void;
}

/**
 * Lays a line to the server on `port` of this machine.
 * @param counted which bytes: what is sent to the server, or what it answers
 */
export async function layLine(
  port: number,
  counted: 'answered' | 'sent' = 'sent',
): Promise<CutLine> {
  let left = Infinity;
  let sent = 0;
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server: Server = createServer((from) => {
    if (left <= 0) return void from.destroy();
    const to = createConnection(port, '127.0.0.1');
    for (const socket of [from, to]) {
      sockets.add(socket);
      // Either end may be gone already.
      socket.on('error', () => undefined);
    }
    const [giving, taking] = counted === 'sent' ? [from, to] : [to, from];
    giving.on('data', (part: Buffer) => {
      sent += part.length;
      taking.write(part.subarray(0, Math.max(0, left)));
      left -= part.length;
      if (left <= 0) setImmediate(cut);
    });
    taking.pipe(giving);
    from.on('close', () => to.destroy());
    to.on('close', () => from.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    get sent() {
      return sent;
    },
    open: (bytes = Infinity) => {
      left = bytes;
      sent = 0;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}

/** So many numbers below `limit` that look random and are the same every time (a linear congruence). */
export function moments(count: number, limit: number): number[] {
  let state = 20_260_801;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return 1 + Math.floor((state / 2 ** 32) * limit);
  });
}
