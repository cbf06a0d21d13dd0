import { connect, createServer, type Socket } from 'node:net';

/** A line to a server that breaks once so many bytes went up, as bad links do. */
export interface CuttingLine {
  readonly port: number;
  /** Bytes that went up through the connection opened last. */
  sent(): number;
  /** Cuts each connection from now on after so many bytes; null: never. */
  cutAfter(bytes: number | null): void;
  end(): Promise<void>;
}

export async function startCuttingLine(to: number): Promise<CuttingLine> {
  let limit: number | null = null;
  let sent = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    sent = 0;
    const far = connect(to, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (piece) => {
      sent += piece.length;
      if (limit !== null && sent > limit) {
        far.write(piece.subarray(0, Math.max(0, piece.length - (sent - limit))));
        near.destroy();
      } else far.write(piece);
    });
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    sent: () => sent,
    cutAfter: (bytes) => {
      limit = bytes;
    },
    end: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
