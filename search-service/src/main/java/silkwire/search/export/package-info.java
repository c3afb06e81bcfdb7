/**
 * Any number of articles at once: read in batches from one snapshot of the index and written as lines of JSON or as a
 * table for spreadsheets. At most two batches are held in memory; a cursor after each lets a broken export go on.
 */
@NullMarked
package silkwire.search.export;

import org.jspecify.annotations.NullMarked;
