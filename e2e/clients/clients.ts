import { apollo } from './apollo.ts';
import { graphqlRequest } from './graphql-request.ts';
import { relay } from './relay.ts';
import { urql } from './urql.ts';

/** What a client library tells its user. */
export interface Told {
  readonly data: unknown;
  /** Of every error of the answer. */
  readonly codes: readonly unknown[];
}

/** A client library, as its users set it up. */
export interface Library {
  readonly name: string;
  connect(
    url: string,
    headers: Readonly<Record<string, string>>,
  ): {
    query(document: string): Promise<Told>;
    mutate(document: string, variables: Readonly<Record<string, unknown>>): Promise<Told>;
  };
}

/** The libraries that must work with the gateway. */
export const clients: readonly Library[] = [apollo, urql, relay, graphqlRequest];
