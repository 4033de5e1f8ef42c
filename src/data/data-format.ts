/**
 * The version of the tables as this product reads them. It grows when a file that was right before is
 * read otherwise or refused; what was written for an earlier version can then be told from it.
 */
export const DATA_FORMAT = 1;
