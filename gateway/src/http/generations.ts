import { counter, type Logger } from '@tenantry/observability';
import type { GraphQLEndpoint } from './graphql.ts';

/** An endpoint whose supergraph can be replaced while it answers. */
export interface ReloadableEndpoint extends Pick<GraphQLEndpoint, 'handle' | 'direct' | 'stop'> {
  /** Takes requests to another supergraph from now on. False, with the reason in the log, when it is none, and then nothing changes. */
  reload(read: () => string): Promise<boolean>;
}

const reloads = counter({
  name: 'tenantry_gateway_reloads_total',
  help: 'Supergraphs that were to replace the one in use, by whether they did.',
  labelNames: ['outcome'],
});

/** How many operations, the busiest first, are planned before anybody asks for them. */
const warmed = 200;

/** An endpoint of one supergraph, and who it still answers. */
interface Generation {
  readonly endpoint: GraphQLEndpoint;
  open: number;
  onIdle: (() => void) | undefined;
}

/** Starts on a supergraph; `build` makes what depends on one. Rejects when the first cannot be built. */
export async function startGenerations(
  build: (supergraphSdl: string) => Promise<GraphQLEndpoint>,
  supergraphSdl: string,
  logger: Logger,
): Promise<ReloadableEndpoint> {
  const made = async (sdl: string): Promise<Generation> => ({ endpoint: await build(sdl), open: 0, onIdle: undefined });
  let current = await made(supergraphSdl);
  let reloading: Promise<unknown> = Promise.resolve();

  /** A request stays with the generation that it began with. */
  function within<Answer>(generation: Generation, answer: Promise<Answer>): Promise<Answer> {
    generation.open += 1;
    return answer.finally(() => {
      generation.open -= 1;
      if (generation.open === 0) generation.onIdle?.();
    });
  }

  async function drain(generation: Generation): Promise<void> {
    if (generation.open > 0) await new Promise<void>((resolve) => (generation.onIdle = resolve));
    await generation.endpoint.stop();
  }

  async function replace(read: () => string): Promise<boolean> {
    try {
      const next = await made(read());
      await next.endpoint.warm(current.endpoint.busiest(warmed));
      const old = current;
      current = next;
      reloads.inc({ outcome: 'replaced' });
      logger.info('the supergraph was replaced');
      drain(old).catch((error: unknown) => logger.warn({ err: error }, 'an old supergraph was not let go of'));
      return true;
    } catch (error) {
      reloads.inc({ outcome: 'refused' });
      logger.error({ err: error }, 'a supergraph cannot be used, so the one before stays');
      return false;
    }
  }

  return {
    handle: (request, meta) => within(current, current.endpoint.handle(request, meta)),
    direct(request) {
      const generation = current;
      const answer = generation.endpoint.direct(request);
      return answer && within(generation, answer);
    },
    reload(read) {
      // One after the other: each is compared with the one that is in use then.
      const replaced = reloading.then(() => replace(read));
      reloading = replaced;
      return replaced;
    },
    stop: async () => {
      await reloading;
      await current.endpoint.stop();
    },
  };
}
