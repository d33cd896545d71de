import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphSdl } from '@tenantry/schema';
import { idOfRequest, startSigning } from './actor.ts';
import { serveKeys, serveParent, subgraphUrls } from './child.ts';

// Apollo's gateway as its documentation has it: its own way of fetching, with a token for the subgraphs.
const { signer, token } = await startSigning(process.argv[2]);
const ofRequest = idOfRequest(process.argv[2]);
const keys = await serveKeys(signer);
const urls = await subgraphUrls(keys);

const gateway = new ApolloGateway({
  supergraphSdl: supergraphSdl(),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource({
      url: new URL('/graphql', urls[name]).href,
      willSendRequest({ request }) {
        const headers = { authorization: `Bearer ${token()}`, ...ofRequest() };
        for (const [header, value] of Object.entries(headers)) request.http?.headers.set(header, value);
      },
    }),
});
const server = new ApolloServer({ gateway, introspection: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
serveParent({ url });
