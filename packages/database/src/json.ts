/** What a `json` column can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object, as events and audit entries carry it. */
export interface JsonObject {
  [key: string]: Json;
}
