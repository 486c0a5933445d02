/** A table of words from elsewhere: text without HTML. */
export interface ImportedTable {
  /** Name of the note type, or of nothing. */
  readonly name: string;
  /** As the file names them; empty where it names none. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
