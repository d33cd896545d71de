import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely';

/**
 * Kysely's camel case for statements, and for results the names once a statement instead of once a row: rows are made
 * with the names that `ofColumn` gives. What JSON columns hold is the callers' own and stays as it is.
 */
class ColumnNames extends CamelCasePlugin {
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }

  ofColumn(name: string): string {
    return this.camelCase(name);
  }
}

export const columnNames = new ColumnNames();
