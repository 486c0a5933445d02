/**
 * Rows of (column, forward, backward) in flat arrays: how strongly a source word and a target word translate
 * each other. `forward` is t(target | source), `backward` t(source | target).
 */
export interface SparseMatrix {
  /** Row `r` owns the entries `starts[r] … starts[r + 1] - 1`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/** Gathers the rows of a {@link SparseMatrix}, which must come in order. */
export class SparseMatrixBuilder {
  private columns = new Int32Array(1024);
  private forward = new Float32Array(1024);
  private backward = new Float32Array(1024);
  private used = 0;
  private row = 0;
  private readonly starts: Int32Array;

  constructor(rows: number) {
    this.starts = new Int32Array(rows + 1);
  }

  /** Adds an entry to the row at hand. */
  add(column: number, forward: number, backward: number): void {
    if (this.used === this.columns.length) this.grow();
    this.columns[this.used] = column;
    this.forward[this.used] = forward;
    this.backward[this.used] = backward;
    this.used += 1;
  }

  /** Closes the row at hand; the next entries belong to the next row. */
  endRow(): void {
    this.row += 1;
    this.starts[this.row] = this.used;
  }

  finish(): SparseMatrix {
    return {
      starts: this.starts,
      columns: this.columns.slice(0, this.used),
      forward: this.forward.slice(0, this.used),
      backward: this.backward.slice(0, this.used),
    };
  }

  private grow(): void {
    const size = this.columns.length * 2;
    const columns = new Int32Array(size);
    columns.set(this.columns);
    const forward = new Float32Array(size);
    forward.set(this.forward);
    const backward = new Float32Array(size);
    backward.set(this.backward);
    this.columns = columns;
    this.forward = forward;
    this.backward = backward;
  }
}
