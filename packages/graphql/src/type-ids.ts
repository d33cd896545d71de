import { TypeID } from 'typeid-js';

/** Writes a UUID as an ID of this kind: `org_01h2xcejqtf2nbrexx3vqjhp41`. */
export function encodeId(prefix: string, uuid: string): string {
  return TypeID.fromUUID(prefix, uuid).toString();
}

/** The kind and the UUID of an ID, or null when it is not an ID at all. */
export function decodeId(id: string): { prefix: string; uuid: string } | null {
  const separator = id.lastIndexOf('_');
  if (separator < 1 || id.length > 100) return null;
  try {
    const typeId = TypeID.fromString(id);
    return { prefix: typeId.getType(), uuid: typeId.toUUID() };
  } catch {
    return null;
  }
}
