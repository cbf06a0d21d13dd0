/** What looking into a file that someone else made may cost us. Nothing is ever unpacked but a few small parts. */

/** Entries of an archive whose names are read. */
export const MAX_ENTRIES = 20_000;
/** Of one part that is read: lists of content and relations of an Office file, in bytes. */
export const MAX_PART_BYTES = 1024 * 1024;
/** Unpacked bytes per packed byte of a whole archive above RATIO_FREE_BYTES; honest ones stay below a hundred. */
export const MAX_RATIO = 200;
/** Archives may claim to unpack to this much whatever their ratio, in bytes. */
export const RATIO_FREE_BYTES = 16 * 1024 * 1024;
/** Archives that claim more than this are told from honest ones by nobody, in bytes. */
export const MAX_UNPACKED_BYTES = 4 * 1024 * 1024 * 1024;
/** Unpacked bytes of a PDF's packed objects that are searched: of one, and of all together. */
export const MAX_OBJECT_STREAM_BYTES = 4 * 1024 * 1024;
export const MAX_OBJECT_STREAMS_BYTES = 32 * 1024 * 1024;
/** Unpacking one costs as much time as searching this much, however small it is, in bytes. */
export const OBJECT_STREAM_COST = 16 * 1024;
/** Streams of a PDF that are jumped over before its search ends. A book of scans has some thousand. */
export const MAX_STREAMS = 200_000;
/** Entries of a compound file's directory. */
export const MAX_COMPOUND_ENTRIES = 20_000;
/** Beginning and end of a text that are looked at, in bytes. */
export const TEXT_SAMPLE_BYTES = 64 * 1024;
