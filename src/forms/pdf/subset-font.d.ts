/** The part of subset-font that the forms use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'truetype'; noHinting: true; dropTables: string[] },
  ): Promise<Uint8Array>;
}
