/** What a workbook made by someone else may cost us. Counted before any of it is parsed. */

/** Size of the file itself, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Parts inside the file. A list of partners has some twenty. */
export const MAX_ENTRIES = 2_000;
/** All parts together when unpacked, in bytes. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Unpacked bytes per packed byte, for parts above RATIO_FREE_BYTES. Real sheets stay below sixty. */
export const MAX_RATIO = 150;
/** Small parts may be packed as tightly as they like, in bytes. */
export const RATIO_FREE_BYTES = 1024 * 1024;
/** Sheets in one workbook. */
export const MAX_SHEETS = 60;
/** Number of the last row that holds anything. */
export const MAX_ROWS = 20_000;
/** Number of the last column that holds anything. */
export const MAX_COLUMNS = 400;
/** Cells that hold anything, over all sheets. */
export const MAX_CELLS = 400_000;
/** Characters in one cell: Excel's own limit. */
export const MAX_CELL_CHARACTERS = 32_767;
/** Characters in all cells together. */
export const MAX_TOTAL_CHARACTERS = 20_000_000;
/** XML elements in one part that is parsed: each filled cell has two or three. */
export const MAX_ELEMENTS = 1_500_000;
/** XML elements in the styles. Excel allows 65,490 cell formats. */
export const MAX_STYLE_ELEMENTS = 300_000;
