/**
 * The archive for other programs: tables, articles, places and feeds as files. One list of fields, in the classes that make the
 * tables, gives the header of each CSV file, its schema and the page that explains it. Start reading at
 * {@link dev.attest.data.DataFiles}.
 */
@NullMarked
package dev.attest.data;

import org.jspecify.annotations.NullMarked;
