import 'yauzl';
import type { Readable } from 'node:stream';

// What yauzl has since 3.4, which @types/yauzl does not know yet.
declare module 'yauzl' {
  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export function openPromise(path: string, options: Options): Promise<ZipFile>;
}
