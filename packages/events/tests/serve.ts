import { serve } from '@hono/node-server';

/** Serves the handler on a port of 127.0.0.1, by default any free one. Closing ends open requests. */
export function serveOn(
  handler: (request: Request) => Promise<Response>,
  port = 0,
): Promise<{ url: string; port: number; close(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: handler, hostname: '127.0.0.1', port }, (address) => {
      const close = () =>
        new Promise<void>((closed, failed) => {
          server.close((error) => (error ? failed(error) : closed()));
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${address.port}`, port: address.port, close });
    });
  });
}
