/** Rows that are asked for by name at most: beyond that, the whole list is as quick. */
export const mostRowsAsked = 500;
