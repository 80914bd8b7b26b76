declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML standard's sniffing algorithm chooses, or `defaultEncoding`. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
