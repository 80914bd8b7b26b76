/** Something the operator can put right: one line on stderr, no stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do, in one sentence; printed behind the message. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}

/** The disk or the database failed us: one line on stderr, exit code 4; what was committed is kept. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
