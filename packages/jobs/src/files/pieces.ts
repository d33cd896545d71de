import type { AnyTrx, TenantReads } from '@tenantry/database';
import { type FileTables, namesOf, reading, writing } from './tables.ts';

/** The pieces of files, of which the first is 0. */
export function filePieces(tables: FileTables) {
  const { piece } = namesOf(tables);
  return {
    async insert(trx: AnyTrx, exportId: string, number: number, bytes: Buffer): Promise<void> {
      await writing(trx).insertInto(piece).values({ exportId, number, bytes }).execute();
    },

    /** Undefined after the last. */
    async find<DB>(db: TenantReads<DB>, exportId: string, number: number): Promise<Buffer | undefined> {
      const found = reading(db).selectFrom(piece).select('bytes').where('exportId', '=', exportId);
      return (await found.where('number', '=', number).executeTakeFirst())?.bytes;
    },

    /** Deletes up to a hundred pieces, as many as a statement has time for, and returns how many. */
    async deleteSome(trx: AnyTrx, exportId: string): Promise<number> {
      const { numDeletedRows } = await writing(trx)
        .deleteFrom(piece)
        .where('exportId', '=', exportId)
        .where('number', 'in', (some) =>
          some.selectFrom(piece).select('number').where('exportId', '=', exportId).limit(100),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/**
 * A file, a piece in memory at a time, until it is whole by how many pieces and bytes were read. It fails, cut off, when a piece
 * was deleted meanwhile.
 */
export function streamPieces(
  read: (number: number) => Promise<Buffer | undefined>,
  isWhole: (pieces: number, bytes: bigint) => boolean,
): ReadableStream<Uint8Array> {
  let number = 0;
  let size = 0n;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isWhole(number, size)) return controller.close();
      const bytes = await read(number);
      if (!bytes) throw new Error(`Piece ${number} of the file was deleted while it was downloaded.`);
      number += 1;
      size += BigInt(bytes.length);
      controller.enqueue(new Uint8Array(bytes));
    },
  });
}
