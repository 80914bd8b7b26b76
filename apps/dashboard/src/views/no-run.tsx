import { Box, Text } from 'ink';

interface NoRunProps {
  /** The database file, as it was named. */
  db: string;
}

/** A database in which nothing has been audited yet. */
export function NoRun({ db }: NoRunProps) {
  return (
    <Box flexDirection="column">
      <Text bold>No run yet</Text>
      <Text>Start one, and it appears here:</Text>
      <Text wrap="truncate-middle">{`linkvet audit https://example.com --db ${db}`}</Text>
    </Box>
  );
}
