/** What to do when better-sqlite3 has no compiled binding for this Node; '' when the error is another one. */
export function bindingHint(error: unknown): string {
  const { message = '', code = '' } = error as NodeJS.ErrnoException;
  const isMissing = message.startsWith('Could not locate the bindings file') || code === 'ERR_DLOPEN_FAILED';
  return isMissing ? 'Run "npm rebuild better-sqlite3" (in a checkout: "npx pnpm rebuild better-sqlite3").' : '';
}
