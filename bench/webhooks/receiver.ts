import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// Receivers in a process of their own: one that takes everything, and one that never answers. Asked by a message, it says when
// which webhook arrived since the last time, and lets go of whom it has kept waiting.
let arrivals: [string, number][] = [];
const taking = createServer((request, response) => {
  arrivals.push([String(request.headers['webhook-id']), performance.timeOrigin + performance.now()]);
  request.resume().on('end', () => response.writeHead(204).end());
});
const silent = createServer((request) => void request.resume());

const ports = await Promise.all([taking, silent].map(listen));
process.on('message', () => {
  silent.closeAllConnections();
  process.send?.({ arrivals });
  arrivals = [];
});
process.on('disconnect', () => process.exit());
process.send?.({ urls: ports.map((port) => `http://127.0.0.1:${port}/hook`) });

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
